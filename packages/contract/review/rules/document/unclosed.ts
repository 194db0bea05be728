import { fold } from '@heqi/clauses'
import type { Analysis, Node, Sentence } from '../../analysis.ts'

/** Where so many ends in ten are closed, and so many in all, one without a mark has lost what follows. */
const [CLOSED_OF_TEN, FEWEST_CLOSED] = [9, 8]

const CLOSED = /[。;!?:.…](?:["”’'」』)）\]】]|\s)*$/
/** Fields and rows of tables, links and lines to write on: their ends are no ends of sentences. */
const NO_PROSE =
  /[|≥≤÷×<>_＿[\]□☐√\t]|--|——|\/\/|[.·…]{4,}|\S\s{2,}\S|^(?:\s*\S+\s+){3,}\S+$|^(?:\S{2,8}\s+)?\d+\s+(?!个|工?作?[日天月年]|小时|分钟|秒|%|万?元)|\d\s*%\s*\d/
const A_FIELD =
  /(?:电话|邮箱|地址|住所|联系人|代表人?|账号|账户|户名|开户行|开户银行|日期|代码|传真|姓名|职务|签字|盖章|签章|编号|[甲乙丙]方|简称)[^,。;:]{0,6}[:("“][^。;]*$/
const OF_ANNEXES = /附[件表录][^,。;]{0,24}$|《[^》]*$/
/** What a whole sentence may end with though its mark was forgotten. */
const IS_WHOLE =
  /(?:承担|负担|负责|执行|处理|办理|为准|有效|生效|所有|解决|计算|结算|责任|义务|权利|除外|一致|完成|等|略|无|免费|[\d两一二三四五六七八九十百千万]\s*(?:元|分|份|席|名|人|%|年|日|天))\s*$|[\d"”’」』》)）]\s*$/
const HAN = /[\u4e00-\u9fff]/g
const hanIn = (text: string): number => text.match(HAN)?.length ?? 0

/** What only sentences have: a clause before a comma, or a word between their parts. */
const HAS_PARTS =
  /[,]|(?<![响供相反适对])应(?![急对答用收付])|[须将]|(?<![理事缘])由|因(?!素)|不(?:得|予|影响)|按照?|可以|(?<!人)为(?!期)|[给让使]|自(?!动|助|有|行|营|主)|并(?!发|行)/
const FEWEST_OF_CLAUSE = 6

/** A sentence by its words, whatever stands at its end. */
function isProse(text: string): boolean {
  if (NO_PROSE.test(text) || OF_ANNEXES.test(text) || A_FIELD.test(text)) return false
  return hanIn(text) >= FEWEST_OF_CLAUSE && HAS_PARTS.test(text)
}

/** The end of a paragraph, or of the heading that is all an article says. */
export type End = { readonly text: string; readonly node: Node; readonly sentence?: Sentence }

/** Above a list stands its announcement, which is no end. */
function endsOf({ sentencesIn, childrenOf }: Analysis, node: Node): End[] {
  if (childrenOf(node).length > 0) return []
  const sentences = sentencesIn(node)
  const heading = fold(node.article.heading.text)
  if (sentences.length === 0) return node.article.kind === 'annex' ? [] : [{ text: heading, node }]
  return sentences
    .filter(({ text }, at) => at === sentences.length - 1 || !/[。;!?]\s*$/.test(text))
    .map((sentence) => ({ text: sentence.text, node, sentence }))
}

/** Paragraphs that end without a mark in a contract whose paragraphs all have one. */
export function unclosedEnds(analysis: Analysis, within: (node: Node) => boolean): End[] {
  const groups = Map.groupBy(analysis.nodes.filter(within), ({ part }) => part)
  return [...groups.values()].flatMap((nodes) => {
    const ends = nodes.flatMap((node) => endsOf(analysis, node))
    const closed = ends.filter(({ text }) => CLOSED.test(text) && hanIn(text) >= FEWEST_OF_CLAUSE)
    const open = ends.filter(({ text }) => !CLOSED.test(text) && isProse(text))
    const isRule = closed.length >= FEWEST_CLOSED && closed.length >= open.length * CLOSED_OF_TEN
    return isRule ? open.filter(({ text }) => !IS_WHOLE.test(text)) : []
  })
}
