import { AMOUNT } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atHead, atWords, type Offence, type Rule } from '../../rule.ts'

const FIELD = '(?<field>行业|同行业?|业内|业界|市场|同类(?:店铺|企业|项目|产品)?|平台|类目|大盘)'
/** As good as the rest of the trade. */
const BENCHMARK = new RegExp(
  `(?:不[低高差少逊][于过]?|不超过|优于|高于|低于|达到|符合|参照|参考|按照?|以)[^。;,]{0,6}${FIELD}(?:的)?(?:平均|均值|一般水平|先进水平|领先水平|中位|水平|同期价|平均价|行情)[^。;,]{0,4}`,
)
/** Who says what the average is. */
const SOURCE =
  /(?:发布|公布|公示|统计局|白皮书|年鉴|报告)|(?:后台|参谋|商智|报表|系统)[^。;]{0,10}(?:显示|展示|提供|数据)|(?:平均|均值|水平)[^。;,]{0,6}(?:为|即|[(:])\s*\d|以[^。;,]{2,20}为准|附件/

const benchmarksUnsourced = (analysis: Analysis): Offence[] => {
  const benchmarks = saying(analysis, BENCHMARK, binds)
  const sources = benchmarks.length === 0 ? [] : saying(analysis, SOURCE, binds)
  return benchmarks.flatMap(({ sentence, match }) => {
    const field = match.groups?.['field'] ?? ''
    const isSourced = sources.some((each) => each.sentence.text.includes(field))
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
const CHOSEN = /[孰较取从][高低多少大小长短]|两者|二者|其[一中]|任[一意何]|均可|同时|择|为准|以先|选择|分别|税率|发票/

/** 不低于上季度均值，或不低于35%: each party will take the one that suits it. */
const eitherOpen = (analysis: Analysis): Offence[] =>
  [BOUNDS, SUMS, DAYS].flatMap((pattern) =>
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

const SET_UP = '(?:实施|开通|接入|初装|部署|定制|开发|集成|搭建|入场|调试|开户|建设|安装)费'
const ONE_OFF = new RegExp(
  `(?<fee>[\\u4e00-\\u9fff]{0,8}${SET_UP})(?:用)?(?:\\([^)]{0,40}\\))?[^。;,\\d]{0,10}\\s*(?:${AMOUNT})(?!\\s*\\/|每)`,
)
const ABOUT_IT = new RegExp(
  `${SET_UP}|一次性(?:费用|支付|收取|付)|(?:总价|总额|全部(?:费用|价款|款项))[^。;]{0,30}(?:付清|支付)`,
)
/** Words that set a day for a payment. */
export const DATED =
  /签[约订署]|生效|\d+\s*个?(?:工作)?[日天]内|之日|当[日天]|\d\s*[日号]前|同时|验收|上线[^。;,]{0,6}[后时]|首[月期次]|进场|开通[^。;,]{0,4}[后时]|第一[期次月]|分[两三四\d][期次]|随[^。;,]{0,8}(?:账单|月费|支付)/

const FEE_AS_HEAD = new RegExp(`^[\\u4e00-\\u9fff]{0,8}${SET_UP}(?:用)?$`)
const ITS_SUM = new RegExp(`^[^。;,\\d]{0,10}(?:${AMOUNT})(?!\\s*\\/|每)`)

/** 开通费：8000元, in one sentence or as a heading with its text. */
const oneOffFees = (analysis: Analysis): Offence[] => [
  ...saying(analysis, ONE_OFF, binds)
    .filter(({ sentence: { text } }) => !/扣|违约|赔偿|每[次个人月年]/.test(text))
    .map(({ sentence, match }) => atWords(sentence, match, { fee: match.groups?.['fee'] ?? '' })),
  ...analysis.nodes
    .filter((node) => binds(node) && FEE_AS_HEAD.test(node.article.heading.text))
    .filter((node) => ITS_SUM.test(analysis.sentencesIn(node)[0]?.text ?? ''))
    .map((node) => atHead(node, { fee: node.article.heading.text })),
]

/** Something that is paid once, where payment is agreed for the monthly bills only. */
function oneOffUndated(analysis: Analysis): Offence[] {
  const fees = oneOffFees(analysis).slice(0, 1)
  if (fees.length === 0) return []
  const isDated = saying(analysis, ABOUT_IT, binds).some(({ sentence: { text } }) => DATED.test(text))
  return isDated ? [] : fees
}

export const UNCERTAIN_VALUE_RULES: readonly Rule[] = [
  { code: 'benchmark-unsourced', severity: 'warning', check: benchmarksUnsourced },
  { code: 'either-open', severity: 'warning', check: eitherOpen },
  { code: 'past-base-empty', severity: 'warning', check: pastEmpty },
  { code: 'ceiling-yields', severity: 'warning', check: ceilingYields },
  { code: 'one-off-fee-undated', severity: 'warning', check: oneOffUndated },
]
