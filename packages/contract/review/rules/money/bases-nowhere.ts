import { AMOUNT, allMatches } from '@heqi/clauses'
import { type Analysis, type Saying, type Sentence, saying } from '../../analysis.ts'
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

/** 结算金额=基础服务费×系数, and this is all that is said of it. */
function partUnpriced(analysis: Analysis): Offence[] {
  const uses = saying(analysis, USES_PART, binds)
  const others = (kind: string): boolean =>
    analysis.sentences.some(
      (other) => new RegExp(`${kind}(?:服务)?费`).test(other.text) && !uses.some(({ sentence }) => sentence === other),
    ) ||
    analysis.nodes.some(({ article: { heading } }) => heading.text.includes(kind)) ||
    uses.some(({ sentence: { text } }) => new RegExp(`${kind}(?:服务)?费(?:用)?[^。;,×*]{0,8}(?:${AMOUNT})`).test(text))
  return firstOnly(uses.filter((each) => !others(baseOf(each).slice(0, 2))).map(at))
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

const COUNT = '\\d{1,4}\\s*个?(?:席位?|坐席|座席)'
const FLOOR = new RegExp(
  `(?:最低(?:消费|使用|计费|结算|采购|购买)|保底|起订)[^。;,\\d]{0,10}${COUNT}|(?:不足|少于|低于)[^。;]{0,20}按(?:照)?\\s*${COUNT}(?:计费|结算|付费|计算|收费|计收|支付)`,
)
const SEAT_PRICE = /(?:席位?|座席|坐席)\s*\/\s*月|元\s*\/\s*(?:席|座席|坐席)|每(?:席|个?座席|个?坐席)(?:每)?月/
const PRICE = /(?<![\d.,])(?:\d{1,3},\d{3}|\d{4,5})(?:\.\d+)?(?![\d,年])/g
const WHICH =
  /(?:呼入|热线|在线|话务|电话|咨询|外呼|普通|高级|双语|英语|夜间|标准|投诉|基础)(?:席|坐席|座席)|平均|加权|最低单价|单价\s*\d|比例|附件|元/

/** At least so many seats are paid for, and seats have several prices. */
function floorWithoutPrice(analysis: Analysis): Offence[] {
  const floors = saying(analysis, FLOOR, binds).filter(({ sentence: { text } }) => !WHICH.test(text))
  if (floors.length === 0) return []
  const prices = analysis
    .sentencesFor(SEAT_PRICE)
    .filter(({ text }) => SEAT_PRICE.test(text))
    .flatMap(({ text }) => allMatches(PRICE, text).map(([price]) => price.replace(',', '')))
  return new Set(prices).size < 2 ? [] : firstOnly(floors.map(({ sentence, match }) => atWords(sentence, match)))
}

const INCLUDES =
  /(?:单价|价格|价款|费用|服务费|[席座]位?费|月费|报价|包干价|总价|承包费|收费)[^。;,]{0,24}?(?:,(?:均|都)?已)?(?:包含|包括|涵盖|含有?)(?<list>[^。;]{2,120})/
const OUTSIDE = /不含|不包[含括]|未含|除外|另计|但/
const COSTS =
  '培训|通讯|通信|话费|网络|线路|场地|设备|耳麦|软件|差旅|交通|食宿|住宿|保险|招聘|服装|水电|物业|打印|快递|短信'
const ITEM = new RegExp(
  `(?<=^|[、,和及与])(?:人员|日常|办公)?(?<item>${COSTS})(?:费用?|成本|支出)?(?=[、,和及与。;等在)]|$)`,
  'g',
)

const chargedAgain = (item: string, client: string): RegExp =>
  new RegExp(
    `(?<=^|[,。;、:(])(?:所需的?|所?发生的|所?产生的|相关|有关|其)?${item}${item.endsWith('费') ? '' : '(?:使用|租赁|服务)?(?:费|成本|支出)'}(?:用)?(?:(?:据实|按实|另行|实报实销|凭票|均|仍|全部)*由(?:${client}|_{2,})(?:另行|据实)?(?:承担|支付|负担|报销)|(?:据实|按实|实报实销|凭票)[^。;,]{0,6}(?:结算|报销|支付)|另(?:行)?(?:计[费收]?|付|结算|收|支付))`,
  )

const includedItems = ({ match }: Saying): string[] => {
  const [list = ''] = (match.groups?.['list'] ?? '').split(OUTSIDE)
  return /不$|未$/.test(
    match[0].slice(0, -(match.groups?.['list'] ?? '').length).replace(/(?:包含|包括|涵盖|含有?)$/, ''),
  )
    ? []
    : allMatches(ITEM, list).map(({ groups }) => groups?.['item'] ?? '')
}

/** 上述价格已包括通讯费, and 通讯费由甲方承担. */
const includedAndCharged = (analysis: Analysis): Offence[] => {
  const included = saying(analysis, INCLUDES, binds).flatMap((each) =>
    includedItems(each).map((item) => ({ item, article: each.sentence.node.article.number })),
  )
  const told = new Set<string>()
  return included.flatMap(({ item, article }) => {
    const again = saying(analysis, chargedAgain(item, analysis.client), binds).find(isCharge)
    if (!again || told.has(item)) return []
    told.add(item)
    return [atWords(again.sentence, again.match, { item, article })]
  })
}
/** For more than was agreed, or in another case, a further charge is no contradiction. */
const isCharge = ({ sentence, match }: Saying): boolean =>
  !/额外|新增|超[出过]|增加|要求|除外|临时|特殊/.test(clauseAround(sentence, match.index))
const clauseAround = ({ text }: Sentence, index: number): string => text.slice(text.lastIndexOf(';', index) + 1)

export const NOWHERE_RULES: readonly Rule[] = [
  {
    code: 'base-undefined',
    severity: 'warning',
    check: (analysis) => [
      ...timeUnpriced(analysis),
      ...partUnpriced(analysis),
      ...sumUnbounded(analysis),
      ...hoursUnpriced(analysis),
    ],
  },
  { code: 'floor-price-open', severity: 'warning', check: floorWithoutPrice },
  { code: 'cost-included-and-charged', severity: 'warning', check: includedAndCharged },
]
