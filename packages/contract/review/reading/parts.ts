import type { Analysis, Node } from '../analysis.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'

/** The articles between the head of the contract and its signatures. */
export const inBody = ({ part }: Node): boolean => part === 'body'

/** The same and the chapter on third parties: articles that bind and are neither explained nor listed. */
export const inArticles = ({ part }: Node): boolean => part === 'body' || part === 'third-party'

export const inBodyOrAnnexes = ({ part }: Node): boolean => part === 'body' || part === 'annexes'

export const inBodyAnnexesOrRiders = ({ part }: Node): boolean =>
  part === 'body' || part === 'annexes' || part === 'riders'

/** Annexes and what stands behind the signatures bind as the articles do. */
export const binds = ({ part }: Node): boolean => part !== 'preamble' && part !== 'notes'

/** The head and the signatures as well; only what explains the contract is left out. */
export const outsideNotes = ({ part }: Node): boolean => part !== 'notes'

/** More characters are what an annex says, though no full stop ends it. */
const LONGEST_NAME = 60

const isOneLine = ({ article: { kind, heading, body, children } }: Node): boolean =>
  kind === 'annex' &&
  children.length === 0 &&
  body.text.length <= LONGEST_NAME &&
  !/[\n。；]/.test(`${heading.text}${body.text}`.trim().replace(/[。；]$/, ''))

const IS_LIST = /附件(?:列表|清单|目录)$/
const isListHead = ({ article: { label, heading } }: Node): boolean => IS_LIST.test(label) || IS_LIST.test(heading.text)

/** The lines below 附件目录 where the annexes themselves follow behind the signatures. */
const entriesOfList = oncePerAnalysis(({ nodes }: Analysis): ReadonlySet<Node> => {
  const head = nodes.findIndex((node) => node.part === 'annexes' && isListHead(node))
  const behind = nodes.slice(head + 1)
  const end = behind.findIndex((node) => !isOneLine(node))
  const entries = head < 0 || end < 0 ? [] : behind.slice(0, end)
  const labels = new Set(behind.slice(end).map(({ article }) => article.label))
  return new Set(entries.some(({ article }) => labels.has(article.label)) ? entries : [])
})

/** 附件一 排班表, a line of a list of annexes: a name. */
export const listedAnnexes = (analysis: Analysis): Node[] =>
  analysis.nodes.filter(
    (node) => (isOneLine(node) && node.parent?.part === 'body') || entriesOfList(analysis).has(node),
  )

/** The annexes themselves, not the list that names them. */
export function annexesOf(analysis: Analysis): Node[] {
  const listed = new Set(listedAnnexes(analysis))
  return analysis.nodes.filter(
    (node) => node.part === 'annexes' && node.article.kind === 'annex' && !isListHead(node) && !listed.has(node),
  )
}
