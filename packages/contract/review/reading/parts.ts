import type { Node } from '../analysis.ts'

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

/** 附件一 排班表, a line below the article that lists the annexes: a name. */
export const isListedAnnex = ({ article, parent }: Node): boolean =>
  article.body.text.length <= LONGEST_NAME &&
  article.kind === 'annex' &&
  parent?.part === 'body' &&
  article.children.length === 0 &&
  !/[\n。；]/.test(`${article.heading.text}${article.body.text}`.trim().replace(/[。；]$/, ''))

const IS_LIST = /附件(?:列表|清单|目录)$/

/** An annex itself, not the list that names it. */
export const isAnnex = (node: Node): boolean =>
  node.part === 'annexes' && node.article.kind === 'annex' && !IS_LIST.test(node.article.label) && !isListedAnnex(node)
