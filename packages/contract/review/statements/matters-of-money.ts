import { AMOUNT, DURATION, NUMERAL, SHARE } from '@heqi/clauses'
import { topOf } from '../analysis.ts'
import { amount } from '../reading/amounts.ts'
import { count, duration, share, shareOrAmount } from '../reading/values.ts'
import { choice } from './choices.ts'
import { BEARERS, LOSS_BEARERS, STAFF_BEARERS } from './matters-of-bearers.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'
import { WHO, WITHIN } from './words.ts'

/** 付款期限:, the label of a line in an order. */
const LABEL = '(?:付款|支付|结算|账期|信用)(?:期限?|时间|方式|条件|日期?|周期|安排)?:'

const PAYING: readonly Matter[] = [
  quantity({
    pattern: `(?:收到|取得|签收|开具|提供)[^。;,]{0,12}发票[^。;,]{0,8}(?:后|之日起)(?:的)?,?[^。;,\\d]{0,8}?(?:${WITHIN}[^。;,]{0,12}(?:付|支付|结清|汇)|(?<also>${DURATION})(?:的)?(?:付款|账|信用|支付)期)|${LABEL}[^。;,\\d]{0,12}发票[^。;,\\d]{0,8}(?:后|之日起|日起?)(?:的)?(?:第)?(?<later>${DURATION})|(?:发票(?:日期?)?后(?=${DURATION}(?:内)?(?:付款|支付|账期))|票到(?:付款)?后?|见票后?)(?<after>${DURATION})`,
    read: duration,
    not: /押金|保证金|预付|首[期付]|启动费/,
  }),
  quantity({
    pattern: `(?:收到|取得|确认|核对)[^。;,发]{0,8}(?:账单|对账单|结算单)(?:日|确认)?(?:后|之日起)(?:的)?,?[^。;,\\d]{0,8}?${WITHIN}[^。;,票]{0,12}(?:付|支付|结清|汇)|${LABEL}[^。;,\\d]{0,8}(?:账单|结算单)[^。;,\\d]{0,6}后(?:的)?(?<also>${DURATION})`,
    read: duration,
    not: /押金|保证金|预付|首[期付]|启动费|发票|验收/,
  }),
  quantity({
    pattern: `(?:每月|次月|下月)(?:的)?(?<value>${NUMERAL})[日号](?:之)?前[^。;,]{0,10}(?:支付|付款|付清|结清)|(?:支付|付款)[^。;,]{0,10}每月(?:的)?(?<also>${NUMERAL})[日号]`,
    read: count,
    not: /工资|社保|奖金|季/,
  }),
  quantity({
    pattern: `(?:验收合格|考核结果确认|对账(?:单)?确认|结算单确认|费用确认)(?:后|之日起)(?:的)?${WITHIN}[^。;,]{0,12}(?:付|支付|结清|汇)`,
    read: duration,
  }),
  choice({
    ways: {
      weekly: /(?:按|每|逐)(?:自然)?周(?:[^。;,]{0,6})?(?:结算|支付|付款|付费|结清|[一1]结)|周结/,
      monthly:
        /(?:按|每|逐|[一1]个?)(?:个)?(?:自然)?月(?:度)?(?:结算|支付|付款|付费|[一1]结|[一1]付|结清|结付)|月结(?!单)|(?:每|次|当)个?月(?:的)?(?:\d{1,2}[日号]|月?底|末)(?:之?前|以前|前后)?[^。;,季年]{0,8}(?:支付|付清|结清|付款)|结算周期[^。;,]{0,4}(?:自然|日历)?月|(?:支付|付清|结清)[^。;,]{0,4}(?:上|当)(?:个)?月[^。;,]{0,6}(?:费|款)/,
      bimonthly: /每(?:隔)?(?:[两2]个)月[^。;,]{0,6}(?:结算|支付|付款|结清|[一1]结|[一1]付)/,
      quarterly:
        /(?:按|每|逐|[一1]个?)(?:个)?(?:自然)?季度?(?:度?末|结束|届满)?(?:后[^。;,]{0,10})?(?:[首第][一1]?(?:个)?月[^。;,]{0,10})?(?:汇总|合并|统一)?(?:开票|结算|支付|付款|付费|结清|[一1]结|[一1]付)|结算周期[^。;,]{0,4}(?:自然)?季|季结|次季度?(?:首月|第)[^。;]{0,14}(?:支付|付款|付清|付)/,
      halfYearly: /(?:按|每)(?:个)?半年度?(?:[^。;,]{0,4})?(?:结算|支付|付款|付费|结清)/,
      yearly: /(?:按|每|逐)(?:个)?(?:自然)?年(?:度)?(?:结算|支付|付款|付费)/,
    },
    not: /考核|奖|保证金|违约|工资|调整|返利|提成|佣金|预付|绩效|差额|对账|社保|罚|补贴|报告|保底/,
    isNear: true,
  }),
  quantity({
    pattern: `(?:每|自然|当|上|本|该)?个?月(?:度)?(?:结束|终了|届满|期满)(?:之日起|后|之后)(?:的)?(?:第)?(?<value>${NUMERAL})(?:个)?(?:自然)?日(?:之)?(?:内|前)[^。;]{0,24}?(?:支付|付款|付清|结清)|(?:每月|次月|下月)(?:的)?(?<also>${NUMERAL})[日号](?:之)?前[^。;]{0,20}?(?:支付|付款|付清|结清)`,
    read: count,
    not: /工资|社保|奖金|季|发票|押金|保证金|预付|报表|账单|对账/,
  }),
  choice({
    ways: {
      invoiceFirst:
        /(?:收到|取得|凭|根据|审核|查收|收妥|见)[^。;,]{0,14}发票[^。;]{0,24}(?<!未|不|不予|拒绝)(?:支付|付款|付清|结清|汇款|转账|打款)|先(?:开|出具|提供)(?:具)?(?:发)?票[、,]?(?:后|再)付|(?:付款|支付)(?:款项|费用|服务费)?(?:之)?前,?[^。;]{0,14}(?:开具|提供|出具|提交|交付)[^。;,]{0,12}发票/,
      payFirst:
        /(?:(?:收款|收到[^。;,]{0,10}(?:款项?|费用?|货款|付款)|款项?(?:到账|付清)|(?:支付|付款|付清|到账)(?:完毕)?)(?:之?后|之日起|当日))[^。;发]{0,20}(?:开具|开出|开|提供|出具|交付)[^。;,]{0,14}发票|先付款[、,]?(?:后|再)(?:开|出具)/,
    },
    not: /押金|保证金|预付|定金|首[付期]|收据|培训费|违约金|退|逾期/,
  }),
  choice({
    ways: {
      before: /先付(?:款|费)?[,、]?后服务|(?:服务费|费用)[^。;,]{0,8}(?:实行|采用|采取)预付|预付费(?:方式|模式|制)/,
      after: /先服务[,、]?后(?:付款|付费|结算)|后付(?:费|款)(?:方式|模式|制)?/,
    },
  }),
]

const PRICE: readonly Matter[] = [
  quantity({
    pattern: `(?:合同|服务费?)(?:用)?总(?:金?额|价款?|费用)[^。;,\\d]{0,12}?(?<value>${AMOUNT})`,
    not: /约|预估|暂定|上限|不超过/,
    isNear: true,
    read: amount,
  }),
  quantity({
    pattern: `税率(?:为|是|:|按)?\\s*(?<value>${SHARE})|(?<also>${SHARE})的?(?:增值税)?(?:专用|普通)发票`,
    not: /调整|变化|变动|变更|如(?:遇|国家)/,
    read: share,
  }),
  choice({
    ways: {
      special: /增值税专用发票|专用发票|专票/,
      ordinary: /增值税普通发票|普通发票|普票/,
    },
    not: /押金|保证金|违约金/,
  }),
  choice({
    ways: {
      included: /(?<!不包?|未|是否)含(?:\d+%的?)?(?:增值)?税/,
      excluded: /(?:不包?|未)含(?:增值)?税|税费?另(?:计|付)/,
    },
    isInText: true,
    not: /调整|如|是否/,
  }),
  quantity({
    pattern: `(?<metric>培训|质量|投标|服务|诚信|信誉|安全|保密|入职|上岗|工服|门禁卡?|设备|场地|房屋|账号|平台|店铺)?(?:履约)?(?:保证金|押金)[^。;,\\d]{0,12}?(?<value>${AMOUNT})`,
    same: (kind) => (/服务/.test(kind) ? '' : kind),
    not: /扣(?!留|收|存|除[^。;,]{0,8}后)|每[次件人名把张套]|补足|不足|以下|以上/,
    read: amount,
  }),
  quantity({
    pattern: `(?:每(?:名|个|席|人)?(?:普通|全职)?(?:客服)?(?:坐席|座席|客服|人员)(?:每月|月)|(?:坐席|座席|人员)(?:服务)?单价)[^。;,\\d]{0,8}?(?<value>${AMOUNT})(?!\\s*\\/?(?:小时|天|日|次|通))`,
    not: /班长|组长|主管|经理|质检|加班|扣|奖|违约|增|调|高峰|节假日|夜|超|未|少|缺|外语|英语|高级|资深/,
    read: amount,
  }),
  quantity({
    pattern: `每(?<metric>通|单|件|次)(?:有效)?(?:接听|电话|通话|会话|咨询|工单|回访|外呼|订单)?[^。;,\\d]{0,6}?(?<value>${AMOUNT})`,
    on: /电话|热线|会话|在线|工单|回访|外呼|订单|呼入|呼出/,
    notUnder: /扣|罚|奖|违约|赔|考核/,
    not: /扣|罚|奖|违约|赔|漏|泄露|挂断|退回|虚假|争吵|脱岗|超出|超过|以上|以内|以下|高峰|夜间|节假日|~|至|-/,
    read: amount,
  }),
]

const TAXED = /(?<without>不|未)?包?含(?:\d+%的?)?(?:增值)?税/
const LIST_OF_PRICES = /附[件录表]\s*(?<label>[一二三四五六七八九十\d]{1,3}|[A-Z])/
const OF_ALL = /以上|上述|本表|所列|均/
const ALL_PRICES = /价格|单价|标准|报价|费用/

/** Whether the prices of an annex hold the tax: as its heading or its note says, and as an article says of it. */
const TAX_OF_LIST: Matter = {
  isGeneral: true,
  patterns: [TAXED],
  of: ({ text, node, isHead }) => {
    const match = TAXED.exec(text)
    const top = topOf(node)
    const isOwn = node.part === 'annexes' && (isHead ? TAXED.test(node.article.heading.text) : OF_ALL.test(text))
    const named = LIST_OF_PRICES.exec(isOwn ? top.article.label : text)?.groups?.['label']
    // 计费标准(均为含6%增值税价格): of all prices, wherever they are listed.
    const isOfAll = node.part === 'body' && OF_ALL.test(text) && ALL_PRICES.test(text)
    const on = named ?? (isOfAll ? '' : undefined)
    return match && on !== undefined && !/如|是否/.test(text)
      ? [{ match, on, value: match.groups?.['without'] === undefined ? 'with' : 'without' }]
      : []
  },
}

const ROUNDING: readonly Matter[] = [
  choice({
    ways: {
      half: /四舍五入/,
      down: /只舍不[入进]|舍去|抹去|抹零|(?:不足(?:一|1)?[元角分]|角分|尾数|零头)(?:的)?(?:部分|尾数|零头)?(?:均)?(?:不计|忽略|舍弃)/,
      up: /进位|进一(?:位)?|按(?:一|1)元计|只入不舍|向上取整/,
    },
    on: /得分|百分|指标|小时/,
    not: /分钟|秒|时长/,
  }),
  choice({
    ways: {
      half: /四舍五入/,
      down: /不(?:足|满)(?:一|1)?(?:整)?分钟[^。;]{0,10}(?:不计|舍去|忽略)/,
      up: /不(?:足|满)(?:一|1)?(?:整)?分钟[^。;]{0,8}按(?:一|1)(?:整)?分钟/,
      exact: /按(?:实际)?秒(?:数)?(?:计费|计算|结算)/,
    },
    not: /响应|接听率|元|金额/,
  }),
]

/** The least that is paid for: 保底10000通, 不足10000通的按10000通. */
const FLOOR = quantity({
  pattern: `(?:保底|最低业务量)[^。;,\\d]{0,12}(?<value>\\d+)\\s*(?<metric>[通单件票次])|(?:不足|低于|未达到?)(?<also>\\d+)\\s*(?<metric2>[通单件票次])(?=[^。;]{0,14}按)|按(?<later>\\d+)\\s*(?<metric3>[通单件票次])[^。;]{0,6}(?:结算|计|保底)`,
  isInside: true,
  read: count,
})

/** Money that one party holds for the other. */
const HELD = '保证金|押金|余额|预存款|预付款|预付费|定金'

const PENALTIES: readonly Matter[] = [
  quantity({
    pattern: `(?<metric>甲方|乙方)?(?:逾期|迟延|延期|延迟)(?:付款|支付)[^。;]{0,40}(?:每[^。;,]{0,6}[日天]|按[日天](?!内))[^。;,]{0,20}?(?<value>${SHARE})`,
    read: share,
    isGeneral: true,
  }),
  quantity({
    pattern: `(?<metric>擅自(?:提前)?(?:解除|终止)|单方(?:提前)?(?:解除|终止)|提前(?:解除|终止)|无故(?:解除|终止)|转包|泄露)[^。;]{0,40}?(?:支付|承担|按)[^。;\\d]{0,20}?(?<value>${SHARE}|${AMOUNT}|${NUMERAL}个月[^。;,]{0,6}费)[^。;,]{0,6}违约金`,
    on: WHO,
    isGeneral: true,
    // 擅自解除, 提前终止 and 单方终止 are one breach.
    same: (act) => (/解除|终止/.test(act) ? '解除' : act),
    not: /每[次条人]|超过|不超过|为限|上限/,
    read: (text) => shareOrAmount(text) ?? text,
  }),
  quantity({
    pattern: `(?:(?:赔偿|责任)[^。;,]{0,24}|违约金(?:的)?(?:累计|总额|合计)[^。;,]{0,12})(?:不(?:得|应)?超过|为上限|上限为|以|最高(?:不超过|为)?)[^。;,\\d%]{0,10}?(?<value>${AMOUNT})`,
    on: WHO,
    isGeneral: true,
    not: /单次|每次|每一?事件|单起|保险|逾期|每[日月]/,
    read: amount,
  }),
  quantity({
    pattern: `(?:赔偿|责任)[^。;]{0,24}?(?:不(?:得|应)?超过|以|上限为|最高为?|限于)[^。;,\\d]{0,10}?(?<value>${NUMERAL})个月[^。;,]{0,8}(?:费|价款|报酬)`,
    on: WHO,
    isGeneral: true,
    not: /单次|每次|每一?事件|单起|逾期|违约金为/,
    read: count,
  }),
  quantity({
    pattern: `(?<metric>泄露|遗失|漏接|错录|辱骂|脱岗|离岗|旷工|漏单)[^。;]{0,24}?每(?:泄露)?[一1]?[条次人名起件单通]+[^。;\\d]{0,16}?(?<value>${AMOUNT})|每(?<metric2>泄露|遗失|漏接|错录|辱骂|脱岗|离岗|旷工|漏单)[^。;\\d]{0,24}?(?<also>${AMOUNT})`,
    read: amount,
    isNear: true,
    isApart: true,
    not: /最高|封顶|累计|超过|以上/,
  }),
  choice({
    ways: {
      returned: new RegExp(`(?:${HELD})[^。;]{0,24}?(?<!不|不予)(?:退还|返还|退回|原路退)`),
      kept: new RegExp(`(?:${HELD})[^。;,]{0,8}(?:概|均|一律|一概)?(?:不予?|不再|不得要求)(?:退还|返还|退回|退)`),
    },
    on: new RegExp(HELD),
    not: /(?:违约|擅自|泄露|严重|过错|逾期|提前|单方|中途|转包|原因(?!退))[^。;]{0,16}的?,|(?:解除|低于|不合格|未?不?达标|连续)[^。;]{0,24},|否则|扣除|因(?:甲|乙|委|受|供|需)/,
  }),
  quantity({
    pattern: `(?:扣款|扣减|扣罚|考核扣)[^。;]{0,20}(?:不(?:得)?超过|以|封顶(?:为)?|可达|上限(?:为)?)[^。;,\\d]{0,10}?(?<value>${SHARE})`,
    not: /单项|单次|每[项次]|全年|年度|连续/,
    read: share,
  }),
  choice({
    ways: {
      limited:
        /不(?:承担|赔偿|包括|负责)[^。;]{0,12}(?:间接损失|预期利益|可得利益)|赔偿责任[^。;]{0,16}以[^。;]{1,20}为限/,
      unlimited: /(?:包括|含|及|和|与|、)[^。;不]{0,10}(?:间接损失|预期利益|可得利益)/,
    },
  }),
]

const PRICES = '(?:单价|价格|服务费|费用|费率|价目|报价|收费标准)'
const TERM = '(?:合同|协议|服务|合作)(?:有效)?期(?:限)?(?:内|间|之内|的)'
const UNCHANGED =
  '(?:固定不变|保持不变|(?:均|一律|一概)?(?:不(?:作|做|予|得|再|进行)?)(?:任何)?(?:调整|变动|变更|上[调涨浮]|涨价|调价|提高))'
/** What prices follow: the year, wages, the market. */
const CAUSE =
  '(?:第[二三]年|每(?:满)?[1一]?(?:个)?(?:合同)?年|满(?:[1一]年|12个月)|最低工资|平均工资|社保|社会保险|保险(?:政策|基数)|工资|物价|CPI|消费价格|市场|人工成本|人力成本|成本(?:上升|上涨|变化)|政策)'

/** Prices that stay as they are, or at which they are capped, for the whole term, and a rule by which they rise in it. */
const ADJUSTMENT: Matter = choice({
  ways: {
    fixed: new RegExp(
      `${PRICES}[^。;]{0,10}(?:固定不变|不作(?:任何)?调整|不予调整|保持不变)|${TERM}[^。;]{0,4}${PRICES}[^。;,]{0,6}${UNCHANGED}|${PRICES}[^。;,]{0,8}${TERM}[^。;,]{0,6}${UNCHANGED}|${PRICES}[^。;]{0,20}${TERM}的?(?:封顶|最高限?)价`,
    ),
    adjusts: new RegExp(
      `(?:有权|可以?)[^。;]{0,24}(?:上调|上浮|调高|调整)[^。;,]{0,8}(?:单价|价格|费)|${CAUSE}[^。;]{0,40}(?:调整[^。;,]{0,4}${PRICES}|调价|涨价|${PRICES}[^。;,]{0,10}(?:上[调涨浮]|调整|递增|提高)|(?<=可[^。;]{0,40})协商调整)`,
    ),
  },
  not: /补充协议|书面同意|除|但|非经|未经|另有|首年|第一年|前\d|半年|量|超过[^。;,]{0,8}的/,
})

export const MATTERS_OF_MONEY: readonly Matter[] = [
  ...PAYING,
  ...PRICE,
  TAX_OF_LIST,
  ...ROUNDING,
  ...PENALTIES,
  BEARERS,
  STAFF_BEARERS,
  LOSS_BEARERS,
  FLOOR,
  ADJUSTMENT,
]
