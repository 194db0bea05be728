import { AMOUNT } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { termOf } from '../../reading/length-of-term.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'

const PRICE_OF_TIME = '(?:日|天|小时|工时|时)(?:单价|费率|薪酬?|工资)'
const PART_OF_FEE = '(?:基础|基本|固定|标准|绩效|浮动)(?:服务)?费(?:用)?'

/** Sums of which nobody can say over what time they run. */
const SUM_OF_ALL = '(?:结算款?(?:项)?|应付款?|款项|往来款)总(?:金?额|计)'
const TIMES = '\\s*(?:[×xX*÷]|乘以)\\s*'

const usedOf = (base: string): RegExp =>
  new RegExp(
    `(?<![每元当各/])(?<base>${base})(?:${TIMES}|(?:的|之)?\\s*(?:\\d+(?:\\.\\d+)?\\s*(?:%|‰|倍)|[一二两三四五六七八九十]倍|百分之|[双加]倍))|(?<=[×xX*÷=(]\\s*|乘以)(?<factor>${base})(?=[×xX*÷+)\\-。;,]|乘以|$)`,
  )

const USES_TIME = usedOf(PRICE_OF_TIME)
const USES_PART = usedOf(PART_OF_FEE)

/** A line may end before the share. */
const USES_SUM = new RegExp(`${usedOf(SUM_OF_ALL).source}|支付[^。;,]{0,4}(?<whole>${SUM_OF_ALL})$`)
const HAS_RATE: Readonly<Record<string, RegExp>> = {
  日: /元\s*\/?\s*(?:[人席名]\s*\/\s*)?[日天]|每(?:人|席|名)?每?[日天][^。;,\d]{0,8}\d[\d,.]*\s*元|[日天](?:单价|费率|薪酬?|工资)[^。;,]{0,4}(?:为|=|:|是?指|即|按|以)|折算|÷|除以/,
  时: /元\s*\/?\s*(?:[人席名]\s*\/\s*)?小?时|每(?:人|席|名)?每?小时[^。;,\d]{0,8}\d[\d,.]*\s*元|时(?:单价|费率|薪酬?|工资)[^。;,]{0,4}(?:为|=|:|是?指|即|按|以)|折算|÷|除以/,
}

const baseOf = ({ match }: Saying): string =>
  match.groups?.['base'] ?? match.groups?.['factor'] ?? match.groups?.['whole'] ?? ''

const at = (each: Saying): Offence => atWords(each.sentence, each.match, { base: baseOf(each) })

/** 按日单价双倍扣减, where prices are by the month and nothing turns them into a day's. */
const timeUnpriced = (analysis: Analysis): Offence[] =>
  firstOnly(
    saying(analysis, USES_TIME, binds)
      .filter((each) => {
        const rate = HAS_RATE[/^[日天]/.test(baseOf(each)) ? '日' : '时']
        return !analysis.sentences.some((other) => rate?.test(other.text) && !/违约金|罚/.test(other.text))
      })
      .map(at),
  )

/** A contract with one price by the month, and commissions beside it, has that one for its basic fee. */
const PER_MONTH =
  /\d\s*元\s*\/\s*(?:[人席名个]?[坐座]?席?\s*\/\s*)?月|每(?:[人席名]|个?[坐座]席)?每?月[^。;,\d]{0,6}\d[\d,.]*\s*元/

/** 结算金额=基础服务费×系数, and this is all that is said of it. */
function partUnpriced(analysis: Analysis): Offence[] {
  const uses = saying(analysis, USES_PART, binds)
  const others = (kind: string): boolean =>
    analysis.sentences.some(
      (other) => new RegExp(`${kind}(?:服务)?费`).test(other.text) && !uses.some(({ sentence }) => sentence === other),
    ) ||
    analysis.nodes.some(({ article: { heading } }) => heading.text.includes(kind)) ||
    uses.some(({ sentence: { text } }) => new RegExp(`${kind}(?:服务)?费(?:用)?[^。;,×*]{0,8}(?:${AMOUNT})`).test(text))
  const fixed = analysis.sentences.filter(({ text }) => PER_MONTH.test(text) && !NO_PRICE.test(text))
  const isOnly = (kind: string): boolean => /基[础本]|固定/.test(kind) && fixed.length === 1
  return firstOnly(uses.filter((each) => !others(baseOf(each).slice(0, 2)) && !isOnly(baseOf(each))).map(at))
}

const ITS_SPAN = /[月季年期日]|累计|全部|已|本次|该项|本合同|本协议|(?:项目|业务|前|上)(?:[^。;,]{0,4})$/

/** 结算款总额的15%: of which month, or of all? */
const sumUnbounded = (analysis: Analysis): Offence[] =>
  firstOnly(
    saying(analysis, USES_SUM, binds)
      .filter(({ sentence: { text }, match }) => {
        const before =
          text
            .slice(Math.max(0, match.index - 8), match.index)
            .split(/[,;]/)
            .at(-1) ?? ''
        return !ITS_SPAN.test(before) && !new RegExp(`${SUM_OF_ALL}(?:是?指|=|为|:)`).test(analysis.text)
      })
      .map(at),
  )

const HOURS_AWAY =
  /按(?:照)?(?<base>(?:缺勤|缺岗|缺席|旷工|离岗|脱岗|迟到|早退|未到岗)的?(?:工时|小时数?|时长|天数|时间))(?:的?\s*(?:\d+(?:\.\d+)?|[一二两三四五])\s*倍|[双加]倍)?(?:予以|进行)?(?:扣|计扣|核减)/
const SOLD_BY_TIME =
  /(?:席|人|名|岗|FTE)\s*\/\s*(?:月|天|日|小?时|年)|元\s*\/\s*(?:月|天|日|小?时|工时)|每(?:[人席名]|个?坐席|个?座席)?每?(?:月|天|日|小时)[^。;,\d]{0,10}\d[\d,.]*\s*万?元|每月[^。;]{0,20}元|月(?:度)?(?:服务|固定|基础)?费[^。;,]{0,10}(?:\d|_)|时薪|日薪|(?:单价|费率)[^。;,]{0,6}小时|(?:合同|服务费|费用)?总(?:价款?|金?额)[^。;,]{0,10}\d|年(?:度)?(?:服务|承包)?费[^。;,]{0,10}\d/
const NO_PRICE = /违约金|扣|罚|补贴|奖|赔/

/** Hours of absence are deducted where all prices are for a call or a chat. */
const hoursUnpriced = (analysis: Analysis): Offence[] => {
  const uses = saying(analysis, HOURS_AWAY, binds)
  const isPriced = (): boolean => analysis.sentences.some(({ text }) => SOLD_BY_TIME.test(text) && !NO_PRICE.test(text))
  return uses.length === 0 || isPriced() ? [] : firstOnly(uses.map(at))
}

const REST_OF_FEE =
  /(?<base>(?:剩余|余下|未履行|尚未履行|未到期|未满|没做完)(?:的)?(?:合同|服务|协议|合作|履行)?(?:期限?|期间|月份|时间)(?:内)?(?:的)?[^。;,\d]{0,8}(?:费用?|报酬|价款|提成))/
const FIXED =
  /固定|基础|保底|最低|底薪|管理费|平台费|平均|上月|前[一二三\d]|每月[^。;,]{0,6}\d|按[^。;,]{2,16}计算|暂估|总价|附件/
const VARIES =
  /提成|佣金|抽成|分成|按(?:实际)?(?:量|单|件|条|会话|通话|场次|工时|人时|销售|成交|业务量)|每[单条通件场](?:有效)?[^。;,]{0,6}\d[\d.]*\s*元|元\s*\/\s*(?:单|条|通|件|场|小?时)/

/** Half the fees of the remaining term: of what term, where none is agreed, and how much, where pay varies with the work? */
const restUnreckonable = (analysis: Analysis): Offence[] =>
  firstOnly(
    saying(analysis, REST_OF_FEE, binds)
      .filter(({ sentence: { text }, match }) => {
        const isOwed = /支付|赔偿|补偿|承担|付清|违约金|收取/.test(text) && !/退还|返还|退回|无需|不予/.test(text)
        const varies = () => analysis.sentences.some((each) => VARIES.test(each.text))
        return isOwed && !FIXED.test(text.slice(match.index)) && (termOf(analysis) === undefined || varies())
      })
      .map(at),
  )

const COUNTED_OF =
  /(?<base>(?<kind>派遣|编制|在编|定员|核定|额定|中标|投标|预算|采购|标的|决算|批复|概算|包干|框架|预估|预计|基准|签[约订]时|涉案|涉事)的?(?:总)?(?:人数|席[位数]?数?|用工总量|业务量|工作量|话务量|来电量|水平|合同额|金额|总额|单价|价款?|额|总价))的?\s*(?:\d+(?:\.\d+)?\s*[%倍]|百分之|[二两三四五]倍)/
/** A share of what is counted nowhere: 编制人数的20%. */
const countedNowhere = (analysis: Analysis): Offence[] =>
  firstOnly(
    saying(analysis, COUNTED_OF, binds)
      .filter(({ sentence, match }) => {
        const kind = match.groups?.['kind'] ?? ''
        const stated = new RegExp(`${kind}[^。;,]{0,10}(?:\\d|_|附件|见|是?指)|(?:\\d|_)[^。;,]{0,8}${kind}`)
        return !analysis.sentences.some((other) => other !== sentence && stated.test(other.text))
      })
      .map(at),
  )

export const BASE_UNDEFINED_RULES: readonly Rule[] = [
  {
    code: 'base-undefined',
    severity: 'warning',
    check: (analysis) => [
      ...timeUnpriced(analysis),
      ...partUnpriced(analysis),
      ...sumUnbounded(analysis),
      ...hoursUnpriced(analysis),
      ...restUnreckonable(analysis),
      ...countedNowhere(analysis),
    ],
  },
]
