import { ordinalOf } from '../../../import/structure/ordinals.ts'
import { type Analysis, type Node, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { annexesOf, binds, listedAnnexes } from '../../reading/parts.ts'
import { atHead, atMatch, atWords, type Offence, type Rule } from '../../rule.ts'
import { place } from '../../title-place.ts'
import { linesWithoutName, titledTwice } from './list-behind.ts'
import { areTwoPapers } from './two-papers.ts'

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
function annexesEmpty(analysis: Analysis): Offence[] {
  const { nodes } = analysis
  const annexes = annexesOf(analysis)
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

/** 补充说明（供参考）：, 使用时可选用下列补充条款: whether it is agreed nobody knows. */
const OPTIONAL =
  /(?:补充|附加|备选|可选|特别|其他)(?:场景|情形|情况)?(?:说明|条款|约定|事项)[(（](?:仅?供|可|酌情|视|如有需要|根据需要)[^)）\n]{0,20}[)）]|(?:可|可以|酌情)(?:视|根据|按|结合)?[^。；;，,\n]{0,12}(?:选用|选择适用|采用|选取|增加|加上)(?:以下|下列|下述|如下)(?:补充|附加|备选)?(?:条款|约定|内容)|(?:以下|下列|下述)(?:补充|附加|备选)?(?:条款|约定)[^。；;，,\n]{0,8}(?:供[^。；;，,\n]{0,6}(?:选用|参考|选择)|可(?:酌情|视[^。；;，,\n]{0,6})?选用)/g

/** What stands in a signed contract to be chosen from, and no article takes in. */
export const optionalClauses = (analysis: Analysis): Offence[] =>
  analysis.isGuide
    ? []
    : analysis
        .search(OPTIONAL)
        .slice(0, 1)
        .map((match) => atMatch(match, { label: match.text.trim() }))

const ENTRY =
  /附件(?<number>[一二三四五六七八九十\d]{1,3})\s*[:：]\s*(?<name>(?:(?!附件)[^。；;，,:：\n()（）《》\d]){2,20})/g

type Entry = { readonly number: number; readonly name: string; readonly node: Node; readonly place: Offence }
const bare = (name: string): string =>
  name
    .trim()
    .replace(/详细.*$|列明.*$|明确.*$|\s.*$|第[一二三四五六七八九十]{1,3}(?:部分|条|章).*$|[《》。；;]|[(（].*$/g, '')
    .trim()
const A_PAPER =
  /^[\u4e00-\u9fffA-Za-z]{2,20}(?:[表单书函册库录]|细则|办法|方案|计划|规范|标准|流程|制度|明细|要求|承诺|协议|约定|说明|信息|安排|预案|大纲|条款|样本|格式)$/

const entriesOf = (analysis: Analysis): Entry[] => [
  ...analysis
    .search(ENTRY, ({ part }) => part === 'body' || part === 'annexes')
    .map((match) => ({
      number: ordinalOf(match.groups['number'] ?? '') ?? 0,
      name: bare(match.groups['name'] ?? ''),
      node: match.node,
      place: atMatch(match),
    })),
  ...[...listedAnnexes(analysis), ...annexesOf(analysis)].map((node) => ({
    number: ordinalOf(node.article.label.replace(/附件|[:：]/g, '')) ?? 0,
    name: bare(node.article.heading.text || (node.article.body.text.trim().split('\n')[0] ?? '')),
    node,
    place: atHead(node),
  })),
]

/** Annex four is one document in the list of the articles and another in the list behind. */
const namedTwice = (analysis: Analysis): Offence[] =>
  [...Map.groupBy(entriesOf(analysis), ({ number }) => number)].flatMap(([number, entries]) => {
    const [first] = entries
    const other =
      first && number > 0 && A_PAPER.test(first.name)
        ? entries.find(({ node, name }) => node !== first.node && A_PAPER.test(name) && areTwoPapers(first.name, name))
        : undefined
    return first && other ? [{ ...other.place, data: { number, first: first.name, second: other.name } }] : []
  })

/** 见附表, and there is none. */
const OTHER_KIND =
  /(?:详见|参见|见|列于|载于|按照?|依照?|以)(?:本合同|本协议|所附)?的?(?<kind>附表|附录|附页|附图|附单|后附清单)(?![一二三四五六七八九十\dA-Za-z:：《])/g

export const kindsAbsent = ({ search, nodes }: Analysis): Offence[] =>
  search(OTHER_KIND, binds).flatMap((match) => {
    const kind = match.groups['kind'] ?? ''
    const isThere = nodes.some(
      ({ article: { label, heading, body } }) =>
        label.includes(kind) ||
        heading.text.includes(kind) ||
        new RegExp(`(?:^|\\n)\\s*${kind}|${kind}[:：]`).test(body.text),
    )
    return isThere ? [] : [atMatch(match)]
  })

export const ANNEX_BEHIND_RULES: readonly Rule[] = [
  { code: 'prevailing-annex-absent', severity: 'warning', check: prevailingAbsent },
  { code: 'annex-name-conflict', severity: 'warning', check: anyOf(namedTwice, titledTwice) },
  { code: 'annex-empty', severity: 'warning', check: anyOf(annexesEmpty, linesWithoutName) },
]
