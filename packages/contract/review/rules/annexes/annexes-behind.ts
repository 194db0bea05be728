import type { Analysis, Node } from '../../analysis.ts'
import { saying } from '../../analysis.ts'
import { binds, isAnnex } from '../../reading/parts.ts'
import { atHead, atWords, type Offence, type Rule } from '../../rule.ts'
import { place } from '../../title-place.ts'

const PREVAILS =
  /附[件表录][^。;]{0,16}(?:不一致|冲突|矛盾|抵触|不符)[^。;]{0,10}(?:以附[件表录](?!和)[^。;,]{0,6}为准|(?:适用|执行)附[件表录]|附[件表录]优先)|附[件表录][^。;,]{0,12}(?:效力(?:优先|高)于|优先于|优先适用|具有优先效力|优先效力)|以附[件表录](?:的约定|的规定|内容|约定|规定)?为准/
/** What stands in an annex besides its name. */
const A_FEW_WORDS = 30

const isWritten = (node: Node): boolean => lengthOf(node) >= A_FEW_WORDS

const lengthOf = ({ article }: Pick<Node, 'article'>): number =>
  article.body.text.trim().length +
  article.children.reduce((sum, child) => sum + child.heading.text.length + lengthOf({ article: child }), 0)

/** An annex decides, and no annex is there. */
const prevailingAbsent = (analysis: Analysis): Offence[] =>
  analysis.nodes.some((node) => node.part === 'annexes' && isWritten(node))
    ? []
    : saying(analysis, PREVAILS, binds)
        .filter(({ sentence: { text } }) => !/以(?:本合同|合同|正文)[^。;,]{0,6}为准/.test(text))
        .map(({ sentence, match }) => atWords(sentence, match))

const A_NAME = /^[^\n。；;，,:：]{0,20}$/
const isNameOnly = ({ article: { heading, body, children } }: Node): boolean =>
  children.length === 0 && (heading.text === '' ? A_NAME.test(body.text.trim()) : body.text.trim() === '')

/** 附件A and behind it 第1部分: its text stands in parts. */
const isInParts = (nodes: readonly Node[], node: Node): boolean => nodes[nodes.indexOf(node) + 1]?.style === 'part'

/** A price list with a price, and behind it an annex of which only the name is there. */
function annexesEmpty({ nodes }: Analysis): Offence[] {
  const annexes = nodes.filter(isAnnex)
  if (!annexes.some(isWritten)) return []
  return annexes
    .filter((node) => isNameOnly(node) && !isInParts(nodes, node))
    .map((node) => ({
      node,
      name: `${node.article.label} ${node.article.heading.text || node.article.body.text}`.trim(),
    }))
    .filter(({ name }) => !/[(（【[]|略|另附|见|列表|清单$|目录/.test(name))
    .map(({ node, name }) => atHead(node, { heading: name }))
}

const BEHIND =
  /(?<=^|\n)[ \t]*(?<name>附录|补充(?:协议|约定|条款|说明|规定|事项)|特别(?:约定|条款|说明)|附加条款|第[二三四]部分)[^\n]{0,20}/

/** Rules behind the signatures that no article takes up: a second part, an appendix, what was added. */
export function behindSignatures({ nodes }: Analysis): Offence[] {
  const at = nodes.findIndex(({ part }) => part === 'signature')
  if (at < 0) return []
  const before = nodes
    .slice(0, at)
    .map(({ article }) => article.heading.text + article.body.text)
    .join('\n')
  const isTakenUp = (name: string): boolean => name !== '' && before.includes(name)
  const later = nodes
    .slice(at + 1)
    .find(({ part, style, parent }) => part === 'body' && style === 'part' && parent === undefined)
  const inSignature = nodes
    .filter(({ part }) => part === 'signature')
    .flatMap((node) => {
      const match = BEHIND.exec(node.article.body.text)
      const name = match?.groups?.['name'] ?? ''
      return match && !isTakenUp(name)
        ? [
            {
              article: node.article.number,
              ...place(node.article.body, match.index, match.index + match[0].length),
              data: { label: match[0].trim() },
            },
          ]
        : []
    })
  const partsBehind =
    later && !isTakenUp(later.article.heading.text) && !isTakenUp(later.article.label)
      ? [atHead(later, { label: later.article.label })]
      : []
  return [...inSignature, ...partsBehind].slice(0, 1)
}

export const ANNEX_BEHIND_RULES: readonly Rule[] = [
  { code: 'prevailing-annex-absent', severity: 'warning', check: prevailingAbsent },
  { code: 'annex-empty', severity: 'warning', check: annexesEmpty },
]
