import { AMOUNT, SHARE } from '@heqi/clauses'
import { binds } from '../reading/parts.ts'
import { shareOrAmount } from '../reading/values.ts'
import { choice } from './choices.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'

/** The fee as a whole, not one of its components by name: 基础服务费, 接听费. */
const FEE =
  '(?:^|[,:。;\\s、(]|的|合同|协议|[甲乙]方|支付|其|每?月)(?:服务费(?:用)?|外包费(?:用)?|费用|酬金|报酬|坐席费|座席费|在线客服|热线客服|人工客服)'
const BY = '(?:按|以|依)(?:照)?'
const COUNTED = '(?:结算|计算|计费|计价|计收|支付)'

/** By what the fee is reckoned; 固定费加提成 and prices beyond a volume are no second way. */
const BASIS = choice({
  ways: {
    flat: new RegExp(
      `${FEE}[^。;,]{0,10}(?:包干|固定月费|包月|按月固定|固定为)|(?:采用|实行)[^。;,]{0,4}(?:固定月费|包月制?|月费包干|总价包干)`,
    ),
    volume: new RegExp(
      `${FEE}[^。;,]{0,8}${BY}[^。;,]{0,8}(?:接听量|接通量|接[听通]数量|通话量|会话量|工单量|工单数量?|咨询量|件数|单数|通数|条数|业务量|实际数量)[^。;,]{0,8}${COUNTED}|${FEE}[^。;,]{0,16}每(?:通|单|件|条|个会话)[^。;,]{0,4}\\d`,
    ),
    seat: new RegExp(
      `${FEE}[^。;,]{0,8}${BY}(?:坐席|座席|席位|人头|人数|席)(?:数量?)?[^。;,]{0,6}${COUNTED}|${FEE}[^。;,]{0,6}每[席人名](?:每)?月`,
    ),
    hour: new RegExp(
      `${FEE}[^。;,]{0,8}${BY}(?:小时|工时|时长|服务时长)(?:数)?[^。;,]{0,6}(?:${COUNTED}|计)|${FEE}[^。;,]{0,6}每小时[^。;,]{0,4}\\d`,
    ),
  },
  on: /外呼|回访|呼入|呼出|在线|夜间|邮件|高峰|旺季|坐席费|座席费|加班|试运行|试用/,
  not: /超出|超过|超量|另行|浮动|绩效|奖|增加|部分|其中|组成|构成|加上|保底|第二年|折算|缺|扣|预付|参考/,
  within: binds,
})

const DELAYED = '(?:逾期|迟延|延误|延迟|延期|迟|晚|拖延|未(?:能)?(?:按[期时]|及时|如期))'
const THING = '(?:提交|交付|报送|上线|开通|到岗|到位|交接|移交|补足|整改|开票|开具发票|报告|月报|周报|报表|交出|退还)'
const ITS_VALUE = `[^。;]{0,16}?[每一][^。;,]{0,6}?[日天][^。;,\\d]{0,14}?`
const SAME: readonly (readonly [RegExp, string])[] = [
  [/月报|周报|报表|报告/, 'report'],
  [/上线|开通/, 'launch'],
  [/到岗|到位/, 'arrival'],
  [/交接|移交/, 'handover'],
  [/开票|发票/, 'invoice'],
]

/** What a day of delay costs, for each thing that may be late. */
const DELAY = quantity({
  pattern: `${DELAYED}(?<metric>[^。;,\\d]{0,8}${THING}[^。;,\\d]{0,6})${ITS_VALUE}(?<value>${SHARE}|${AMOUNT})|(?<metric2>[^。;,\\d]{0,4}${THING})${DELAYED}${ITS_VALUE}(?<also>${SHARE}|${AMOUNT})`,
  same: (words) => SAME.find(([pattern]) => pattern.test(words))?.[1] ?? words.replace(/的$/, ''),
  not: /超过|以[上内]|第[二三]|付款|支付(?:服务费|费用|款)/,
  isNear: true,
  within: binds,
  read: shareOrAmount,
})

/** How the fee is reckoned, and what delay costs. */
export const MATTERS_OF_FEES: readonly Matter[] = [BASIS, DELAY]
