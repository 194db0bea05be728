import type { Article } from '@heqi/clauses'
import { type Analysis, type Node, type Sentence, saying, topOf } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const RATE = '(?:\\d{1,3}(?:\\.\\d+)?\\s*[%‰]|[百千万]分之[一二三四五六七八九十\\d.]{1,4})'
const DUE =
  '(?:违约金|罚款|罚金|赔偿金|补偿金|补偿|提成|佣金|奖励|奖金|分成|管理费|手续费|服务佣金|返利|返点|抽成|滞纳金|逾期利息)'
const PAYS = '(?:支付|承担|缴纳|交纳|收取|处以?|给付|给予|计付|计提|加[收付]|另付|另收|赔付|提取|抽取|付)'
/** A share that is due, and of what is not said beside it: 按5%计付佣金, 支付20%的违约金, 违约金为10%. */
const BARE = new RegExp(
  [
    `(?:按(?:照)?|以)(?:其)?(?<rate>${RATE})(?:的(?:比例|标准|费率|比率))?(?:,)?(?:向[^。;,]{1,8})?(?:计付|计提|支付|收取|计算|给付|承担|提取|计发|付|提|抽取)[^。;,\\d]{0,6}${DUE}`,
    `${PAYS}(?:相当于)?[^。;,\\d百千万费款价额]{0,6}(?<rate2>${RATE})(?:的)?${DUE}`,
    `${PAYS}(?:${DUE})(?:的)?(?:比例|标准|数额)?(?:为|是|:|按|计)?\\s*(?<rate3>${RATE})(?=[。;,]|$)`,
    `(?:违约金|罚金|提成|佣金|抽成|分成|返点|返利|奖励金|奖金|介绍费|中介费|罚款|赔偿金)(?:的)?(?:比例|标准|率|数额)?(?:为|是|:|按|以)\\s*(?<rate4>${RATE})(?:计[算付收]?|支付|收取)?(?=[。;,]|$)`,
    `(?:提成|佣金|抽成|分成|返点|返利)\\s*(?<rate6>${RATE})(?=[。;,]|$)`,
    `${PAYS}\\s*(?<rate5>${RATE})(?:的金额)?(?:,)?(?:作为|当作|充作|用作)[^。;,\\d]{0,6}(?:${DUE})`,
  ].join('|'),
)
const A_BASE =
  /(?:总?[价额费]|总?(?<!(?<![应未])付)款|金额|价款|货款|订单|收入|流水|工资|单价|标的额|余额|本金|损失|部分|差额|利润|毛利|业绩|成交|回款|实收|保证金|合同价)[^。;,]{0,8}(?:,)?(?:的|为基[数准]|中)?(?:按|以)?[^。;,]{0,4}$/
const ITS_BASE = /按(?:照)?[^,]{0,16}(?:总额|金额|费用?|价款)[^,]{0,4}的?$/
const OF_SALES = /销售额|成交额|营业额|业绩|流水|回款|订单(?:金额|额)|实收|货款/
const BASE_TOLD = /基数|为基准|以[^。;,]{2,16}(?:额|款|费|价|收入|利润|业绩)(?:为|作)|税/

const EACH_TIME = `(?:每(?:发生|出现)?[一1]?[次起例件单]|[一1][次起例件]|每[低高超少降缺延逾迟下偏][^。;,]{1,16})(?:的)?,?`
/** 一次扣2%, 不达标的扣减5%, 奖励3%: what it is a share of may be said once for all of an article. */
const TAKES = '(?:[抵核]?扣(?:除|减|罚|款|抵)?|核减|减[付收免少]|抵减|冲减|罚款?)'
const GIVES = '(?:奖励?|处罚|[上下][浮调]|加[价收付]|多[付收]|少[付收]|返还?|退还?|优惠|降低?|提高)'
/** A share, or so many points of one. */
const PART = `(?:${RATE}|\\d{1,2}(?:\\.\\d+)?\\s*个(?:百分)?点)`
const IN_THAT_TIME = '(?:期间|[节假][日期]|夜[间班里]|晚[上班间]|周末|旺季|淡季|高峰期?|大促)(?:服务|值班|上班)?'
const OF_SOMETHING = new RegExp(
  [
    `${EACH_TIME}${TAKES}\\s*(?<rate>${PART})(?=[。;,]|$)`,
    `(?:(?:[的时者],?|达[标到],?|合格,?|则|应|须|将|予以|再)(?:予以|给予|再|另)?(?:${TAKES}|${GIVES})|${IN_THAT_TIME},?(?:加[价收付]|上浮|多[付收]))\\s*(?<rate2>${PART})(?=[。;,]|$)`,
    `(?:未达标|不达标|不合格|未完成|未达到)的?,\\s*(?<rate3>${RATE})(?=[。;]|$)`,
    `(?:\\d\\s*(?:%|分)|[达合]标|合格|完成|良好|[A-D]级?)[^。;,]{0,4}[的时],(?:仅|只)?(?:按)?(?:支付|结算|付款?|发放)\\s*(?<rate4>${RATE})(?=[。;,]|$)`,
  ].join('|'),
)
const FEE = '(?:服务费|月费|费用|价款|结算[款额]|款项|报酬|酬金|单价|价格|工资|[金总]额|托管费|外包费|提成|货款)'
const BASE_BEFORE = new RegExp(FEE)
/**
 * What shares of a deduction are taken of may be said once for all of them: by another deduction of the list, in words for
 * all, or by a sheet of points.
 */
export const BASE_OF_ALL = new RegExp(
  `(?:扣|抵|减|罚|核减|奖|上浮|下浮|加[付收]|多[付收])[^。;,\\d]{0,14}${FEE}|${FEE}[^。;,\\d]{0,6}${RATE}[^。;,]{0,4}(?:扣|抵|减|罚)|基数|分值|总分|权重|得分|(?:占|以|按)[^。;,\\d]{0,8}${FEE}[^。;,\\d]{0,6}(?:比例|计算|扣)`,
)
export const textAround = ({ sentencesIn }: Analysis, { node }: Sentence): string =>
  [node.matter, topOf(node).article.body.text, ...sentencesIn(node.parent ?? node).map(({ text }) => text)]
    .concat(siblings(node).map(({ body, heading }) => `${heading.text} ${body.text}`))
    .join('\n')
const siblings = ({ parent, article }: Node): readonly Article[] => parent?.article.children ?? [article]

/** 春节按三倍计收: three times what, where nothing is priced by the day, the hour or the piece? */
const MULTIPLE =
  /(?:[按以](?:照)?|一律|均|都|给|付|算|收)?(?<multiple>(?:[二两三四五六]|\d(?:\.\d+)?)\s*倍|[双加翻]倍)(?:的?(?:标准|价格|费率))?(?:计[算收费付薪酬]|支付|收取|收费|结算|付[费款]?|算|收|给)|[按以](?:照)?(?<multiple2>[二两三四五六]倍|\d(?:\.\d+)?\s*倍|双倍)(?=[。;,]|$)/
const OF_WHAT =
  /(?:日|天|时|班|件|单|通|次|条|标准|平[日时]|正常|基础|基本|原)的?(?:单价|价格?|工资|薪[酬资]?|费率?|标准)|日均|工价|单价|基数|违约金|赔偿|罚|定金|利率|报价|LPR|税|工资/
const BY_UNIT =
  /元\s*\/?\s*(?:[人席名]\s*\/?\s*)?(?:[日天班通件单次条票]|小?时|人次|会话|工时)|每(?:人|席|名|个)?每?(?:[日天班通件单次条票]|小?时|人次|有效会话|有效接待)[^。;,\d]{0,10}\d[\d,.]*\s*元|[日时]薪|折算(?:为|成|到)?(?:日|天|小时)|÷|除以/

const multiplesOfNothing = (analysis: Analysis): Offence[] =>
  saying(analysis, MULTIPLE, binds).flatMap(({ sentence, match }) => {
    const isBased = OF_WHAT.test(sentence.text.slice(0, match.index + match[0].length))
    const isPriced = () => analysis.sentences.some(({ text }) => BY_UNIT.test(text) && !/扣|罚|违约|赔/.test(text))
    const { multiple, multiple2 } = match.groups ?? {}
    return isBased || isPriced() ? [] : [atWords(sentence, match, { rate: (multiple ?? multiple2 ?? '').trim() })]
  })

/** 泄密的，按三倍赔偿; 缺勤的扣双倍: three times what was lost, was paid, or was earned? */
const MANIFOLD =
  /(?:(?:[的时者],?|则|应|须|将|予以)(?:[按以]照?)?(?<multiple>[二两三四五六十]倍|\d{1,2}(?:\.\d+)?\s*倍|[双加]倍)(?:予以|进行)?(?:赔[偿付]|扣[除减罚]?|罚款?|返还|退还)|(?:[的时者],?|则|应|须)(?:赔[偿付]?|扣[除减罚]?|罚款?)(?<multiple2>[二两三四五六十]倍|\d{1,2}\s*倍|[双加]倍))(?=[。;,]|$)/
const OF_WHAT_LOST =
  /损失|差[额价]|金额|[货价费罚]款|部分|费用?|工资|价|定金|押金|保证金|违约金|所得|缺勤工时|天数|时长|款项|《/

const manifoldOfNothing = (analysis: Analysis): Offence[] =>
  saying(analysis, MANIFOLD, binds).flatMap(({ sentence, match }) => {
    const { multiple, multiple2 } = match.groups ?? {}
    // 每起扣200元；情节严重的，加倍扣减.
    const before = analysis.sentencesIn(sentence.node)[sentence.index - 1]?.text ?? ''
    return OF_WHAT_LOST.test(sentence.text) || /元|[%‰]/.test(before)
      ? []
      : [atWords(sentence, match, { rate: multiple ?? multiple2 ?? '' })]
  })

const rateOf = ({ groups = {} }: RegExpExecArray): string =>
  groups['rate'] ?? groups['rate2'] ?? groups['rate3'] ?? groups['rate4'] ?? groups['rate5'] ?? groups['rate6'] ?? ''

/** 另按8%计提佣金, 支付20%的违约金, 一次扣2%: of what? */
export const ratesOfNothing = (analysis: Analysis): Offence[] => [
  ...saying(analysis, BARE, binds).flatMap(({ sentence, match }) => {
    const before = sentence.text.slice(0, match.index)
    const behind = sentence.text.slice(match.index)
    const near = analysis.sentencesIn(sentence.node).slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    const isBased = A_BASE.test(before) || ITS_BASE.test(before) || /^[^。;]{0,24}(?:额|款|费|价)的/.test(behind)
    const isOfSales = match.groups?.['rate6'] !== undefined && near.some(({ text }) => OF_SALES.test(text))
    return isBased || isOfSales || near.some(({ text }) => BASE_TOLD.test(text))
      ? []
      : [atWords(sentence, match, { rate: rateOf(match) })]
  }),
  ...saying(analysis, OF_SOMETHING, binds).flatMap(({ sentence, match }) =>
    BASE_BEFORE.test(sentence.text.slice(0, match.index)) || BASE_OF_ALL.test(textAround(analysis, sentence))
      ? []
      : [atWords(sentence, match, { rate: rateOf(match) })],
  ),
  ...multiplesOfNothing(analysis),
  ...manifoldOfNothing(analysis),
]
