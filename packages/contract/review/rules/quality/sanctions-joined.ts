import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'

/** The kinds of what one failure may cost. */
const KINDS: readonly RegExp[] = [
  /扣[款减罚]|核减|减付|扣除(?!.*(?:保证金|押金))|扣\s*\d[\d,.]*\s*(?:元|%)|(?:不予?|停止)支付[^。;,]{0,8}(?:费|款|报酬)/,
  /(?<!行政|全部|平台|被处|因此)罚款|(?<!被[^。;,]{0,6})处罚|罚\s*\d/,
  /违约金|滞纳金|赔偿金/,
  /(?:不予退还|不退|没收|扣除|扣留)[^。;,]{0,8}(?:保证金|押金)|(?:保证金|押金)[^。;,]{0,4}(?:不予退还|不退|没收)/,
  /(?:计入|纳入)[^。;,]{0,12}(?:考核|评分|得分)|视为[^。;,]{0,10}不(?:合格|达标)|扣\s*\d+(?:\.\d+)?\s*分/,
]
const JOINED = /^(?:并且?|同时|另[外行]?|还|且|再|此外|该次|又|也)/
const IS_CONDITION = /(?:[的者]|时)$/
/** 违约金从服务费中扣除 is how it is paid. */
const IS_MEANS = /(?:从|自|在)[^。;,]{1,16}(?:中|内|里)(?:直接|予以)?(?:扣|抵)|抵扣|冲抵/

const kindsOf = (part: string): number[] =>
  IS_MEANS.test(part) ? [] : KINDS.flatMap((kind, index) => (kind.test(part) ? [index] : []))

/** 漏接一通扣10元，并计入当月考核: two kinds of sanctions for what stands before the first of them. */
function isJoined(text: string): boolean {
  const parts = text.split(',')
  const first = parts.findIndex((part) => !IS_CONDITION.test(part) && kindsOf(part).length > 0)
  if (first < 0) return false
  const end = parts.findIndex((part, at) => at > first && IS_CONDITION.test(part))
  const behind = parts.slice(first + 1, end < 0 ? undefined : end)
  const known = kindsOf(parts[first] ?? '')
  return behind.some((part) => JOINED.test(part.trim()) && kindsOf(part).some((kind) => !known.includes(kind)))
}

const A_SANCTION = /(?:扣|罚|违约金|滞纳金|核减|保证金|押金)[^。;]*/
const CHARGED = '(?:扣[款减除罚分]|罚款|处罚|违约金|扣罚)'
/** That sanctions add up, in so many words: 扣款与违约金可以并用, 互不抵扣, 既扣款又计入考核, 除降低系数外另行扣款. */
const ADDED_UP = new RegExp(
  [
    `${CHARGED}[^。;]{0,12}(?:的|后)?,?(?:不影响|不妨碍|不免除)[^。;]{0,20}(?:主张|要求|支付|追究|承担)[^。;,]{0,10}(?:${CHARGED}|违约责任)`,
    `${CHARGED}(?:与|和|及|、)[^。;,]{0,8}(?:${CHARGED}|赔偿)[^。;,]{0,6}(?:可以?|应当?)?(?:并[用处行]|叠加|同时(?:主张|适用|执行)|一并(?:主张|适用|执行))`,
    `(?:${CHARGED}|责任)[^。;,]{0,6}(?:累[计加]|叠加|合并)(?:执行|计算|适用|扣除)[^。;]{0,6},?[^。;]{0,6}(?:互不|不相?互?)(?:抵扣|冲抵|影响)`,
    `同[一时][^。;]{0,14}(?:多项|两项|数项|多个|几项)[^。;]{0,12}(?:分别|累计|逐项|各自)[^。;,]{0,4}(?:扣|计|处罚|适用|执行)`,
    '除[^。;]{0,20}(?:系数|扣[减除罚款]|核减|降低|不(?:予)?支付|绩效|得分|评分|档)[^。;]{0,14}外,[^。;]{0,16}(?:还|另|并|再)[^。;]{0,24}(?:扣|违约金|罚款|赔偿)',
    `既[^。;,]{0,12}(?:${CHARGED})[^。;]{0,8},?(?:又|也|还)[^。;,]{0,14}(?:${CHARGED}|计入|纳入|考核)`,
  ].join('|'),
)

export const sanctionsJoined = (analysis: Analysis): Saying[] => [
  ...saying(analysis, A_SANCTION, binds).filter(({ sentence: { text } }) => isJoined(text)),
  ...saying(analysis, ADDED_UP, binds),
]
