import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { eitherOfTwo } from '../money/open-figures.ts'
import { levelsUnsourced } from './by-what-measure.ts'

const FIELD =
  '(?<field>行业|同行业?|业内|业界|市场|同类(?:店铺|企业|项目|产品)?|平台|类目|大盘|(?:本|全|甲方)?店铺?|门店|历史(?:同期)?|往[年期]|以往|过往|同期|同组|班组|团队|(?:甲方)?自营|自有客服|全国|当地|本地)'

/** As good as the rest of the trade. */
const BENCHMARK = new RegExp(
  `(?:不[低高差少逊][于过]?|不超过|优于|高于|低于|达到|符合|参照|参考|按照?|以)[^。;,]{0,6}${FIELD}(?:的)?(?:平均|均值|一般水平|先进水平|领先水平|中位|水平|同期价|平均价|行情)[^。;,]{0,4}|(?:低于|高于|优于|好于|强于|少于|超过|不[低高差少逊输弱][于过]?)(?<peers>同行业?|同业|业内|行业|竞品|竞争对手|同类(?:店铺|商家|卖家|产品|企业|公司|团队)|其他(?:店铺|商家|团队|班组|供应商))(?=[。;,]|$|[的时]?,)`,
)

/** Who says what the average is. */
const SOURCE =
  /(?:发布|公布|公示|统计局|白皮书|年鉴|报告)|(?:后台|参谋|商智|报表|系统)[^。;]{0,10}(?:显示|展示|提供|数据)|(?:平均|均值|水平)[^。;,]{0,6}(?:为|即|[(:])\s*\d|以[^。;,]{2,20}为准|附件/

/** The part of a sentence between commas. */
const partAt = ({ sentence: { text }, match }: Saying): string => {
  const end = match.index + match[0].length
  const next = text.slice(end).search(/[,;]/)
  return text.slice(text.lastIndexOf(',', match.index) + 1, next < 0 ? text.length : end + next)
}

const benchmarksUnsourced = (analysis: Analysis): Offence[] => {
  const benchmarks = saying(analysis, BENCHMARK, binds)
  const sources = benchmarks.length === 0 ? [] : saying(analysis, SOURCE, binds)
  return benchmarks.flatMap(({ sentence, match }) => {
    const field = match.groups?.['field'] ?? match.groups?.['peers'] ?? ''
    // What stands before it in its sentence tells whose figures are compared, unless it names the field itself.
    const isSourced = sources.some((each) =>
      each.sentence === sentence && each.match.index < match.index
        ? partAt(each).includes(field)
        : each.sentence.text.includes(field),
    )
    return isSourced || /协商|谈判|工资|薪/.test(sentence.text)
      ? []
      : [atWords(sentence, match, { words: match[0].trim() })]
  })
}

const BOUND = '(?:不[低高少多][于过]|不超过|≥|≤|>=|<=|达到|至少|最低|最高)'
const FIGURE = '[\\d一二两三四五六七八九十百]'
const BOUNDS = new RegExp(`${BOUND}[^。;,]{1,24}[,、]?或者?[^。;,]{0,6}${BOUND}[^。;,\\d]{0,6}${FIGURE}[^。;,]{0,4}`)
const MONEY = '\\d[\\d,.]*\\s*(?:%|‰|万?元|倍)'
const SUMS = new RegExp(
  `(?:支付|赔偿|承担|扣除|扣减|罚款|违约金为)[^。;,或]{0,20}${MONEY}[^。;,或]{0,10},?或者?[^。;,或\\d]{0,14}${MONEY}[^。;,]{0,6}`,
)
const DAYS = /每月\s*\d{1,2}[日号]?或者?\s*\d{1,2}[日号][^。;,]{0,4}/
const PERIOD = '(?:[每按逐](?:半年|季度?|[日天周月年])(?:度)?)'
/** 每月或者每季度支付, 按月或按季结算: how often, each party will read in its own way. */
const PERIODS = new RegExp(
  `${PERIOD}[^。;,、或\\d]{0,4}(?:或者?|抑或)${PERIOD}[^。;,]{0,8}(?:支付|付款|付|结算|对账|提交|报送|考核|缴纳|开票)|(?:支付|付款|结算|对账|提交|报送|考核|缴纳|开票)[^。;,]{0,6}${PERIOD}[^。;,、或\\d]{0,4}(?:或者?|抑或)${PERIOD}`,
)
const BY = '(?:按照?|以|参照|参考|根据|依照?)'
const RECKONED =
  '(?:计算|结算|支付|调整|计费|收费|执行|赔偿|扣[减除款罚]|确定|计价|付[费款]|收取|上浮|上涨|补偿|计提|提成)'
/** 每年涨4%，或者按物价指数调整; 按人数结算或者按量结算: two measures of one amount. */
const MEASURES = new RegExp(
  `(?:(?:上涨|上浮|递增|增长|上调|下调|提高|降低)[^。;,\\d]{0,4}\\d+(?:\\.\\d+)?\\s*%|${BY}[^。;,或]{2,14}${RECKONED}),?或者?(?:由双方)?${BY}[^。;,或]{2,18}${RECKONED}(?=[。;,]|$)`,
)
const CHOSEN = /[孰较取从][高低多少大小长短]|两者|二者|其[一中]|任[一意何]|均可|同时|择|为准|以先|选择|分别|税率|发票/

/** 不低于上季度均值，或不低于35%: each party will take the one that suits it. */
const eitherOpen = (analysis: Analysis): Offence[] =>
  [BOUNDS, SUMS, DAYS, PERIODS, MEASURES].flatMap((pattern) =>
    saying(analysis, pattern, binds).flatMap(({ sentence, match }) => {
      const behind = sentence.text.slice(match.index + match[0].length)
      // A condition may have two limbs: 低于90%或者投诉超过5件的，扣2%.
      const isCondition = /^[^。;,]{0,4}[的时者],/.test(behind) || /[的时者]$/.test(match[0])
      return isCondition || CHOSEN.test(sentence.text) ? [] : [atWords(sentence, match)]
    }),
  )

const PAST =
  /(?:责任|赔偿|违约金|补偿|上限|限额)[^。;]{0,50}(?:上一?个?(?:合同|服务|自然|财务|会计)?年度?|前一个?(?:合同|服务)?年度?|(?:前|过去|此前|之前|最近|近)的?(?:十二|12|六|6|三|3|两|2)个(?:自然)?月)[^。;,]{0,16}(?:费|款|金额|价|总额)[^。;,]{0,6}|(?:责任|赔偿|违约金)[^。;,]{0,12}以(?:其|乙方|甲方)?(?:已经?|实际)(?:收取|收到|支付|结算|付)的[^。;,]{0,8}(?:费|款|总额|金额)[^。;,]{0,6}为限/
const FOR_THE_START = /不足|首年|第一年|首个|未满|不满|年化|折算|[孰较]高|预计|预估|尚无|没有上/

/** A measure that lies in the past of a contract which has none at first. */
const pastEmpty = (analysis: Analysis): Offence[] =>
  saying(analysis, PAST, binds).flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(sentence.index, sentence.index + 2)
    return around.some(({ text }) => FOR_THE_START.test(text)) ? [] : [atWords(sentence, match)]
  })

const CEILING =
  /(?:不(?:得|应)?超过|上限(?:为)?|封顶|控制在)[^。;]{0,50}[,，]?(?:最终|具体)?(?:金额|费用|价款)?(?:以|按)(?:照)?(?:双方)?实际(?:结算|发生|使用|用量|业务量|工作量|完成)[^。;,]{0,10}(?:为准|结算|计算|支付)/

/** At most twelve million, finally what it comes to. */
const ceilingYields = (analysis: Analysis): Offence[] =>
  saying(analysis, CEILING, binds).flatMap(({ sentence, match }) =>
    /且不(?:得)?超过|但(?:最高)?不(?:得)?超过|超[过出][^。;]{0,10}(?:不予|无需|不再|部分)/.test(sentence.text)
      ? []
      : [atWords(sentence, match)],
  )

export const UNCERTAIN_VALUE_RULES: readonly Rule[] = [
  { code: 'benchmark-unsourced', severity: 'warning', check: anyOf(benchmarksUnsourced, levelsUnsourced) },
  { code: 'either-open', severity: 'warning', check: anyOf(eitherOpen, eitherOfTwo) },
  // Caps by the last twelve months are common; only in the first months do they leave little or nothing.
  { code: 'past-base-empty', severity: 'note', check: pastEmpty },
  { code: 'ceiling-yields', severity: 'warning', check: ceilingYields },
]
