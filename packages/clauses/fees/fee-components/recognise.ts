import { fraction, fractionOf, multiply } from '@heqi/vocabulary'
import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Passage } from '../../recognise/passage.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { amountText } from '../../recognise/values.ts'
import { PRICE_TERM, ROW_HEAD, rowsOf } from './price-rows.ts'
import { pricedRows } from './price-table.ts'
import { readTiers } from './tiers.ts'

const SEAT = '(?:坐席|座席|席位|FTE|客服人员|客服|服务人员|人员|人头|工位|岗位|人)'
const MONTH = '(?:每?个?月|月度|按月)'

const PER_SEAT = cue`(?:每(?:名|个|位|席|人|一)?${SEAT}|每[席名]|单个?${SEAT}|${SEAT}单价)(?!每?[天日]|\/[天日])(?:(?!部分|小时|工时|\d\s*[通单条件次])[^。;]){0,16}?{sum:amount}(?!\s*[\/每]\s*(?:[通单件次]|条|小时|工时|(?:[人席名]\s*[·\/每]?\s*)?[天日班场]))|{also:amount}\s*[\/每]\s*(?:个?月\s*[\/每]\s*)?(?:${SEAT}|名|席)(?!\s*[·\/每]?\s*[天日])`
/** So many at so much a month: `话务员18人×5400元/月`, `话务员18人×5400元=97200元`. */
const SEATS_TIMES_PRICE = cue`{seats:count}\s*(?:名|人|席|个(?:坐席|座席|席位|人))\s*[×xX*]\s*{sum:amount}\s*(?:=|[\/每]\s*(?:[人席]\s*[·\/每]?\s*)?月)`
/** The same the other way round: `5400元/人/月×18人`. */
const PRICE_TIMES_SEATS = cue`{sum:amount}\s*(?:[\/每]\s*(?:[人席名月]\s*[·\/每]?\s*)?[人席名月])?\s*[×xX*]\s*{seats:count}\s*(?:名|人|席|个(?:坐席|座席|席位|人))(?!\s*[天日次])`
/** The row of a price list without columns: `夜班坐席 26席 7,420元/席/月`. */
const SEATS_THEN_PRICE = cue`(?:(?<role>[一-鿿]{2,8}(?:\([^)]{0,8}\))?)\s{1,3})?{seats:count}\s*(?:席|名|人|个(?:坐席|座席|席位|人))\s{0,3}[,:、]?\s{0,3}{sum:amount}\s*[\/每]\s*(?:月\s*[\/每]\s*)?(?:${SEAT}|名|席)(?!\s*[·\/每]?\s*[天日])`
/** A day of one person is an item: `每人每天260元`. */
const PER_PERSON_DAY = cue`每(?:名|个|位)?(?:人员|人|席|名)每?[天日][^。;,\d]{0,8}{sum:amount}|{also:amount}\s*[\/每]\s*(?:人|席|名)\s*[·\/每]?\s*[天日]`
/** How many seats are paid for: `共20席`, `按15个坐席计`. */
const SEATS = cue`(?:共计?|合计|配置|配备|按|计|暂定|[用租]|[,:(])\s*{seats:count}\s*(?:席(?!位?\/|每)|个?(?:坐席|座席|席位)|名(?:客服|坐席|座席)?|人)(?=[^。;,每\/元]{0,4}(?:[,。;)(]|$)|(?:[一每]个?月|月度?)?(?:一共|总?共|合计|总计|小计|计)[^。;,]{0,6}{amount})`
/** Each role with its price, the unit said once: `普通坐席6300元、班长8900元,均按人月计`. */
const PRICE_BY_ROLE = cue`(?<=^|[、,:])(?<role>[一-鿿]{2,8})\s*{sum:amount}(?=[、,][^。;]{0,50}(?:按|以)(?:人月|席月|每人每月|每席每月))`
const PER_HOUR = cue`(?:每(?:个)?(?:工时|小时)|工时单价|小时单价)[^。;]{0,12}?{sum:amount}|{also:amount}\s*[\/每]\s*(?:小时|工时|人时)`
const PER_ITEM = cue`(?:每(?:通|单|条|件|次|起|笔|张|封|例|班|分钟)(?:工单|会话|通话|电话)?|每份(?:有效|成功|完成)?的?(?:样本|问卷|调查)|每(?:处理|完成|受理|成交)[^。;,]{0,4}(?:工单|订单|电话|会话|咨询|[单件通])|每个?(?:有效|成功|完成)?(?:的)?(?:电话|通话|会话|工单|订单|来电|咨询|呼[入出]|回访|客户|用户|业主|户)|每户每月)[^。;]{0,12}?{sum:amount}|{also:amount}\s*[\/每]\s*(?:(?:有效|成功)?(?:样本|接通|订单|成单|会话|通话)|成功|通|单|条|件|次|笔|张|封|例|班|户|分钟|个工单|公里|个(?!人|坐席|座席|月))`
/** As it is said: `接通一个算2元`, `一单1.5元`, `上门的每趟40元`. */
const SPOKEN = cue`(?<![第同之唯统])[一每](?:个(?!月|坐席|座席)|条|单|通|次|件|户|趟|回)(?:[一-鿿]{1,6})?(?:\([^)]{0,24}\))?\s*(?:算|给|收|按|是|付)?\s*{sum:amount}|(?:算|按|收)\s*{also:amount}(?!\s*(?:一个?[月年季]|[^。;,]{0,2}优惠))`
const MONTHLY = cue`(?:(?<!首个?|第[一1]个)${MONTH}|月(?:度)?服务费|固定月?费)[^。;,%]{0,18}?{sum:amount}|{also:amount}\s*[\/每一]\s*(?:个)?月`
/** `年服务费人民币60万元`, `平台费每年6万元`, `6万元/年`; of one year alone, and what is said to be the total, are none. */
const YEAR_OF = '(?:基础|固定|基本|运营|技术|管理)?(?:服务|外包|承包|包干|托管|维护|运维|使用|平台|系统)费用?'
const NO_TOTAL = '(?:(?!涨|增|调|降|总|合计|共计|上限|预计|暂估)[^。;,%\\d]){0,10}'
const YEARLY = cue`(?:(?:${YEAR_OF}|费用)[^。;,\d总合共]{0,6}每年(?!度?[涨增调降])|每年度?(?:的|支付|收取)?${YEAR_OF}|(?<![\d一二三四五六七八九十两首次前后第]|第[^。;,]年)年度?${YEAR_OF}|年费)${NO_TOTAL}{sum:amount}(?!\s*[\/每])|{also:amount}\s*(?:\/|每|一)\s*年(?![会度]?[一-鿿]{0,4}(?:利|息))`
/** By the quarter or half-year: four or two of them are a year's. */
const PER_PERIOD = cue`(?:每|按|各)(?:个)?(?<period>季度?|半年度?)(?:的)?[^。;,%\d]{0,4}(?:服务|外包|委托|运营|管理|固定|基础|基本|承包|托管)?(?:费用?(?:基数|标准|总?额)?|(?<=(?:费|支撑|支持|服务|维护|租用|使用|管理)\s?[:,]\s?每(?:季度|半年)))(?:为|:|是|计)?\s*{sum:amount}|(?<!\d)(?<other>季度?|半年度?)(?:服务|外包|运营|管理|固定|基础|承包|托管)费用?(?:基数|标准)?(?:为|:|是)\s*{also:amount}`
const PERIODS_A_YEAR: Readonly<Record<string, bigint>> = { 季: 4n, 半: 2n }

const ONE_TIME = cue`[一-鿿]{2,8}费用?\s*[:(]?\s*一次性(?:收取|支付|付清|付|计收|收)?\s*{once:amount}|[一-鿿]{2,8}费用?\s*(?:为|:)?\s*{also:amount}\s*[,(]\s*一次性|(?:建置费|开通费|开户费|开办费|启动费|实施费|接入费|初装费|一次性[一-鿿]{0,4}费用?|(?:系统|平台|接口|项目|软件)(?:及接口|和接口)?(?:建设|搭建|对接|开发|实施|部署|改造)(?:及|和|与)?(?:接口)?(?:建设|开发|部署)?费)(?:\([^)]{0,30}\))?[^。;\d]{0,8}{sum:amount}`
const TAX = cue`(?:税率|增值税率?)[^。;]{0,8}?{rate:share}|{also:share}[^。;]{0,4}(?:增值税|税率)`

/** `成本加成8%`: what the work costs and a share on top. */
const COST_PLUS = cue`成本[^。;,\d]{0,6}(?:加成|加收|上浮|加价|加)\s*{margin:share}|{also:share}的?(?:成本加成|加成)`
/** A rate of tax that is not said of the invoice. */
const TAX_RATE = cue`^(?![^。;]*票)[^。;]*(?:增值税)?税率[^。;,\d]{0,6}{share}`

/** Prices by their unit; an amount that one kind has taken is not read as another. */
const PRICED = [
  ['per-seat', SEATS_TIMES_PRICE, 'unitPriceYuan'],
  ['per-seat', PRICE_TIMES_SEATS, 'unitPriceYuan'],
  ['per-seat', SEATS_THEN_PRICE, 'unitPriceYuan'],
  ['per-seat', PRICE_BY_ROLE, 'unitPriceYuan'],
  ['per-item', PER_PERSON_DAY, 'tiers.steps[0].unitPriceYuan'],
  ['per-seat', PER_SEAT, 'unitPriceYuan'],
  ['per-hour', PER_HOUR, 'unitPriceYuan'],
  ['per-item', PER_ITEM, 'tiers.steps[0].unitPriceYuan'],
  ['one-time', ONE_TIME, 'amountYuan'],
  ['fixed-yearly', YEARLY, 'amountYuan'],
  ['fixed-monthly', MONTHLY, 'amountYuan'],
  ['per-item', SPOKEN, 'tiers.steps[0].unitPriceYuan'],
] as const

/** Ways of charging that a clause names without a price. */
const NAMED: readonly (readonly [string, ReturnType<typeof cue>])[] = [
  ['fixed-monthly', cue`固定(?:月费|费用|服务费)|包月|月固定`],
  [
    'per-seat',
    cue`按[^。;,、]{0,6}${SEAT}(?:数量?|人数)?[^。;,、天日]{0,6}(?:计费|收费|结算|计算|计价|收取)|(?:计算|计费|收费)基[准数]为[^。;]{0,14}(?:人员|坐席|座席)`,
  ],
  ['per-hour', cue`按[^。;,、]{0,6}(?:时长|工时|小时)[^。;,、]{0,6}(?:计费|收费|结算|计算|计价|收取)`],
  [
    'per-item',
    cue`按[^。;,、]{0,8}(?:服务量|业务量|工单|话务量|通话量|件|单|次|会话)[^。;,、]{0,6}(?:计费|收费|结算|计算|计价|收取)`,
  ],
]

export const sight: Sight = {
  headings: [
    cue`^(?:本?合同)?(?:服务|外包|委托|合作)?(?:费用|价款|报酬|酬金|酬劳|对价|服务费|价格|金额|收费|计费)(?:标准|构成|组成|明细|结构|总额|方式|条款)?(?:(?:及|与|和|、)(?:其)?(?:支付|付款|结算|收取)[^。;]{0,6})?$`,
    cue`费用(?:构成|组成|标准|计算)|(?:计费|收费|计价)(?:标准|方式|模式)|单价(?!调整|变更)|价目|价格(?:表|清单|条款|明细)|费用(?:测算|明细|清单)|(?:服务|坐席|座席)?报价(?:单|表|明细)`,
    cue`^(?:要|给|收|付|一共)?多少钱$|^(?:底薪|工钱|报酬)怎么[算定给]$`,
    cue`^(?:价钱|价格|工钱|费用|收费|报酬|钱)(?:怎么|如何|咋)?(?:个)?[算定给收结]?(?:的|法)?$|^(?:怎么|如何|咋)(?:算钱|收费|计价|收钱|结钱|算账)|^加班(?:费|结算)?$|工时(?:与|及|和|、)加班|^(?:底薪|提成|佣金|收费)(?:[与和及、][^。;]{0,8})?$|^收费(?:与|和|及)`,
  ],
  sentences: [
    cue`按?(?:每|一)(?:天|日|晚|班)\s*{amount}[^。;,]{0,2}(?:结|算|付|计)(?=[,。;])`,
    cue`{count}\s*(?:个|名)?(?:人|客服|坐席)[^。;,]{0,2}(?:每月|一个月)(?:一共|共|总共|合计)?\s*{amount}|(?:每月|一个月)\s*\d{3,5}\s*[,(][^。;]{0,4}(?:包|含)`,
    cue`(?:夜班|晚班|周末|节假日)[^。;]{0,10}(?:多给|多付|另给|加给|另加)\s*{amount}`,
    cue`加班[一1每]个?小时\s*{amount}`,
    cue`(?<![扣罚赔奖][^。;,]{0,6})每(?:个?月|场次?|季度?)\s*{amount}[,、;][^。;,\d]{0,8}每(?:个?月|场次?|季度?|小时)\s*{amount}`,
    cue`(?:超出|超过)[^。;,]{0,6}每(?:小时|分钟|场|次|单|通|席)[^。;,\d]{0,4}(?:加付|加收|另付|另收|加计)[^。;,\d]{0,10}{share}`,
    cue`每(?:月每)?(?:平方米|㎡|平米)(?:每?月)?\s*{amount}|每(?:成交|成功|推荐|完成)[^。;,\d]{0,6}(?:付|奖|给|结算)[^。;,\d]{0,6}{amount}|成功[^。;,]{0,2}每[台单件笔户个](?:付|奖|给)?\s*{amount}`,
    cue`{amount}\s*[\/每]\s*(?:㎡|平方米|平米|m2)`,
    cue`{amount}[、,][^。;\d]{1,8}{amount}[^。;]{0,24}(?:按|以)?(?:人月|席月|每?人每?月|每?席每?月)(?:计|结算|计价|计费)?`,
    cue`(?:每新增|新增|增加|另增)[^。;,]{0,6}(?:语种|方言|语言|店铺|渠道|品牌|网点|站点)[^。;]{0,10}(?:加付|加收|另付|另收|增收)[^。;,\d]{0,4}{amount}`,
    cue`(?:打包|包干|一口价|全包)[^。;,\d]{0,6}{amount}(?:[^。;,]{0,2}(?:每|一个?|\/)\s*[月年])?|每(?:个|次)?(?:接待|咨询|进线|来访)(?:量|人次|人)?[^。;,\d]{0,4}{amount}`,
    cue`(?:人月|人天|坐席|席位)单价[^。;,]{0,2}{amount}|(?:客服|人员)工资[^。;]{0,10}每(?:人|个)\s*\d{4}`,
    cue`保底\s*\d{3,5}|(?:搭建|开通|接入|建店|初装)费\s*{amount}`,
    cue`(?:报价|价格|单价|费用)(?:已)?(?:包含|包括|含)[^。;]{0,6}(?:人员|人工|场地|设备|税)`,

    cue`(?:一个|每个?)(?:客服|人|坐席|席位)(?:一个|每个?)月\s*\d{3,5}(?!\d)`,

    PER_SEAT,
    SEATS_TIMES_PRICE,
    PRICE_TIMES_SEATS,
    SEATS_THEN_PRICE,
    PER_PERSON_DAY,
    PER_PERIOD,
    PER_HOUR,
    PER_ITEM,
    cue`(?:服务费用?|外包费用?|月费|费用|报酬)[^。;,]{0,14}{amount}\s*[\/每]\s*(?:个)?月|(?:每月|月度|按月)[^。;]{0,10}(?:服务费用?|费用|固定)[^。;]{0,8}{amount}|月(?:度)?(?:服务费用?|费用)(?:标准)?(?:为|:|共?计)?[^。;]{0,4}{amount}`,
    cue`(?:服务费用?|费用|价格|价款)[^。;]{0,10}(?:包括|由[^。;]{0,30}(?:构成|组成)|包含|涵盖|构成)|{amount}[^。;]{0,6}(?:含税|不含税)`,
    cue`(?:收费?|付费?|给|按)[^。;,\d]{0,4}{amount}\s*[一每\/]\s*个?月(?!\s*[\/每])`,
    cue`{decimal}\s*万?\s*(?:通|单|件|次|条|笔|户)(?:\(不?含\))?(?:以下|以内)\s*[:按为]?\s*{amount}\s*[;,]`,
    ROW_HEAD,
    ONE_TIME,
    YEARLY,
    COST_PLUS,
    TAX_RATE,
    cue`(?:夜间|夜班|周末|节假日|假日|加班|延时)[^。;,]{0,16}(?:单价|价格|费用|工时费|服务费)[^。;,]{0,8}(?:上浮|加收|加价|另加)\s*{share}`,
    cue`(?:提成|佣金|分成)[^。;]{0,20}(?:{share}|比例|分档|阶梯|累进)|(?:分档|阶梯|累进)(?:累进)?(?:计提|提成|计费)`,
    cue`(?:底薪|包月费?|月费|基本费)[^。;,\d]{0,6}{amount}|(?:成交|销售|营业|实收)额?[^。;,]{0,4}(?:提|抽|拿|分)\s*{share}`,
    cue`每[一1]?(?:FTE|坐席|座席|席位)[^。;,]{0,12}{amount}|{amount}[^。;,]{0,4}(?:含税|包干|一口价)`,
    cue`按[件单量次通](?:收费|计费|计价|结算|付费)|(?:价格|费用|单价|报价)[^。;,]{0,6}不?含税`,
    cue`(?:固定|基本|基础)(?:部分|费用?|服务费)[^。;,]{0,10}{amount}|(?:固定|绩效|浮动|包干)(?:费用?|服务费)[^。;,]{0,16}(?:方式|模式)(?:结算|计费|收取|支付)?`,
    cue`按(?:照)?[^。;,、]{0,10}(?:${SEAT}数?|时长|工时|服务量|业务量|工单量?|通话量|会话数)[^。;,、]{0,8}(?:计费|收费|计价|计算服务费|结算服务费|支付服务费)`,
    cue`(?:人工|人力|设备|管理|运营)(?:成本|费用)[^。;]{0,20}(?:成本|费用)`,
  ],
  below: {
    heading: /费|价|结算|报酬/,
    sentences: [
      cue`(?:夜间|夜班|夜里|周末|节假日|假日|凌晨)[^。;]{0,24}(?:上浮|加收|加价|另加|加)\s*(?:{share}|{amount})`,
    ],
  },
  alsoIn: ['annex'],
  notBelow: /^(?!.*(?:费|价|结算|报酬|收入)).*(?:处罚|奖惩|奖罚|罚则|罚款|扣罚|扣款|违约|赔偿|惩罚)/,
  not: [
    cue`违反[^。;]{0,30},每(?:条|次|例|起|人|件)`,
    cue`^(?![^。]*(?:每个?(?:接待|咨询)[^。;,\d]{0,4}{amount}|{amount}\s*\/\s*(?:人|席|坐席|月)))[^。]*奖励`,
    cue`(?:赔付|赔偿|补偿|退款|减免)[^。;,]{0,10}(?:权限|授权)`,
    cue`(?:减收|减免|调减)[^。;]{0,16}(?:不(?:得|应)?(?:低|少)于|至少)[^。;,]{0,6}{amount}`,
    cue`(?:补贴|补助|津贴|工资|底薪(?=不)|社保|住宿费|餐补|饭补)[^。;,]{0,14}{amount}|{amount}[^。;,]{0,6}(?:补贴|补助|津贴|工资)`,

    cue`违约金|滞纳金|赔(?!率)|罚|逾期|责任限额|诉讼|仲裁|鉴定费|公证费|律师费|(?<!折|从[^。;,]{0,8}中)扣(?!回)|退还|预付款|首付款|定金|保证金|第三方费用`,
    cue`(?:责任|赔偿|每人|每次|累计)限额|保额|保险金额|责任(?:保)?险|意外(?:伤害)?(?:保)?险|保底(?:费|金额|结算|按)|最低消费`,
    cue`(?:第[^。;,]{1,4}[年月]|次年)起?[^。;]{0,24}(?:涨|加(?!收)|上调|下调|降)[^。;,]{0,4}{amount}`,
    cue`(?:工资|薪酬|薪资|月薪|收入|劳动报酬)(?:标准)?[^。;,]{0,16}(?:不得?(?:低|少)于|至少|不低于)|(?:支付|发放)[^。;,]{0,12}(?:人员|员工|话务员|客服|坐席|座席|接线员)[^。;,]{0,8}(?:工资|薪酬|薪资|劳动报酬)`,
    cue`培训(?:期间|期|阶段|成本|补贴|补助)[^。;]{0,24}{amount}`,
    cue`(?:清单|明细)[:：]|列明|详细列出|附件`,
  ],
  read: (place) => {
    readComponents(place)
    place.put('vatRate', place.first(TAX), 'rate')
    place.put('vatRate', place.first(TAX), 'also')
    place.set(
      'taxMode',
      'exclusive',
      place.first(cue`(?<!其中[^。;]{0,6})(?<!(?:[^不]|^)含税[^。;]{0,60})不含(?:增值)?税|未含税|税费?另计`),
    )
    place.set('taxMode', 'inclusive', place.first(cue`(?<!不|未)(?:含|包含|包括)(?:增值)?税`))
  },
}

function readComponents(place: Place): void {
  const { all, first, make, put, set, within } = place
  let index = 0
  const add = (kind: string, match: Match | undefined): void => {
    if (match === undefined) return
    set(`components[${index}].id`, `component-${index + 1}`, match)
    set(`components[${index}].kind`, kind, match)
    index += 1
  }
  const read = new Set<number>()
  const tier = readTiers(place, `components[${index}].tiers`, read)
  if (tier) add('per-item', tier)
  const known = new Set<string>()
  const inTables = new Set<Passage>()
  for (const { kind, title, price, yuan, quantity } of pricedRows(place)) {
    inTables.add(price.passage)
    known.add(kind)
    if (kind === 'per-item') set(`components[${index}].tiers.kind`, 'graduated', price)
    set(`components[${index}].title`, { 'zh-CN': title, en: title }, price)
    make(`components[${index}].${PRICE_TERM[kind]}`, yuan, price)
    if (kind === 'per-seat') set(`components[${index}].role`, title, price)
    if (kind === 'per-seat') make(`components[${index}].seats`, wholeNumber(quantity?.value('value')), quantity)
    add(kind, price)
  }
  for (const { match, start, year } of periodFees({ all })) {
    read.add(start)
    known.add('fixed-yearly')
    if (year === undefined) continue
    make(`components[${index}].amountYuan`, year, match)
    add('fixed-yearly', match)
  }
  const seatsPriced = new Set<Passage>()
  for (const [kind, words, amount] of PRICED) {
    for (const match of all(words)) {
      const at = match.spanOf(sumOf(match)).start
      if (read.has(at) || inTables.has(match.passage) || isBound(match)) continue
      if (kind === 'fixed-monthly' && seatsPriced.has(match.passage) && isSumOfSeats(match)) continue
      read.add(at)
      known.add(kind)
      if (kind === 'per-seat') seatsPriced.add(match.passage)
      if (kind === 'per-item') set(`components[${index}].tiers.kind`, 'graduated', match)
      for (const name of SUMS) put(`components[${index}].${amount}`, match, name)
      set(`components[${index}].role`, match.words('role'), match)
      if (match.words('seats') !== undefined) put(`components[${index}].seats`, match, 'seats')
      else if (kind === 'per-seat' && within(match.passage, words).length === 1)
        put(`components[${index}].seats`, within(match.passage, SEATS)[0], 'seats')
      add(kind, match)
    }
  }
  for (const row of rowsOf(
    { all: (words) => all(words).filter(({ passage }) => !inTables.has(passage)), first },
    (start) => read.has(start),
  )) {
    const at = `components[${index}]`
    read.add(row.match.spanOf('price').start)
    known.add(row.kind)
    if (row.kind === 'per-item') set(`${at}.tiers.kind`, 'graduated', row.match)
    set(`${at}.title`, row.title === undefined ? undefined : { 'zh-CN': row.title, en: row.title }, row.match)
    put(`${at}.${PRICE_TERM[row.kind]}`, row.match, 'price')
    add(row.kind, row.match)
  }
  const margin = first(COST_PLUS)
  for (const name of ['margin', 'also']) put(`components[${index}].margin`, margin, name)
  add('cost-plus', margin)
  for (const [kind, named] of NAMED) if (!known.has(kind)) add(kind, first(named))
}

/** What all the seats cost together is no further fee: `每席每月5200元,4席合计每月20800元`. */
function isSumOfSeats(match: Match): boolean {
  const [from] = match.within(sumOf(match))
  return /(?:共|合计|总计|小计)[^,;]{0,8}$/.test(match.passage.text.slice(0, from))
}

/** How the cues of prices call the amount. */
const SUMS = ['sum', 'also', 'once'] as const
const sumOf = (match: Match): string => SUMS.find((name) => match.words(name) !== undefined) ?? 'sum'

type PeriodFee = { readonly match: Match; readonly start: number; readonly year: string | undefined }

/** Fees by the quarter or half-year as those of a year; the same fee said again has no `year`. */
function periodFees({ all }: Pick<Place, 'all'>): readonly PeriodFee[] {
  const seen = new Set<string>()
  return all(PER_PERIOD).flatMap((match): PeriodFee[] => {
    const name = match.words('sum') === undefined ? 'also' : 'sum'
    const times = PERIODS_A_YEAR[(match.words('period') ?? match.words('other') ?? '').charAt(0)]
    const each = match.value(name)
    if (times === undefined || typeof each !== 'string') return []
    const year = amountText(multiply(fractionOf(each), fraction(times)))
    const isNew = !seen.has(year)
    seen.add(year)
    return [{ match, start: match.spanOf(name).start, year: isNew ? year : undefined }]
  })
}

/** An amount that sales must reach is the bound of a commission, not a fee: `每月销售额超过80万元的部分`. */
function isBound(match: Match): boolean {
  const [from] = match.within(sumOf(match))
  return /(?:超过|超出|达到?|不足|低于|满|销售额|成交额|回款额?|营业额)[^,;]{0,3}$/.test(
    match.passage.text.slice(0, from),
  )
}

/** A number of seats; half a seat is none. */
const wholeNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isInteger(number) ? number : undefined
}
