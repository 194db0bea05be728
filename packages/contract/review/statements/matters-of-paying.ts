import { inBody, outsideNotes } from '../reading/parts.ts'
import { choice } from './choices.ts'
import type { Matter } from './statement.ts'

const PAID = '(?:支付|付清|结清|付款)'
const FEE = '(?:的)?(?:基[本础]|固定)?(?:服务)?(?:费|款|酬金)'
/** What is paid for itself, whenever the fee is. */
const OF_ANOTHER =
  /押金|保证金|奖|提成|佣金|工资|社保|违约金|罚|扣|考核|报告|返利|绩效|首[期付]|大促|话费|通[信话]费|线路|报表|税|补贴|[场席]地|超出|变动|浮动/

/** 按季付款, and 次月末前付款. */
const EVERY_MONTH_OR_QUARTER = choice({
  ways: {
    monthly: new RegExp(`(?:每|次)月[^。;,季年]{0,10}${PAID}|${PAID}(?:上|当|本)月${FEE}`),
    quarterly: new RegExp(`(?:每|按)(?:个)?季(?:度)?[^。;,月]{0,8}${PAID}|${PAID}(?:上|当|本)季(?:度)?${FEE}`),
  },
  not: OF_ANOTHER,
  within: inBody,
})

/** 每月5日前付当月服务费, and elsewhere 付上月服务费. */
const AHEAD_OR_BEHIND = choice({
  ways: {
    ahead: new RegExp(
      `(?:月初|首日|每月[1-9][日号]前|预付|预先|提前)[^。;]{0,16}(?:当|本|次|下)月${FEE}|预付(?:当|本|次|下)月`,
    ),
    behind: new RegExp(`${PAID}(?:上|前)(?:个)?月${FEE}`),
  },
  not: OF_ANOTHER,
  within: inBody,
})

/** Third parties answer up to a limit, and without any. */
const THIRD_PARTY_LIMITED = choice({
  ways: {
    limited:
      /第三方[^。;]{0,24}(?:责任|赔偿)[^。;]{0,16}(?:为限|限额为|上限为|不超过)|以第三方[^。;,]{0,14}(?:费用|报酬|酬金|价款)为限/,
    unlimited: /第三方(?:的)?(?:赔偿)?责任[^。;,]{0,4}(?:不设|没有|无|不受)(?:任何)?(?:上限|限额|限制)/,
  },
  not: /故意|重大过失|除外/,
  within: outsideNotes,
})

/** The fee holds every cost, and travel is paid besides. */
const ALL_IN = choice({
  ways: {
    all: /(?:酬金|服务费用?|价款|总价|报酬|单价|包干价)(?:中)?(?:已|均已)?(?:包含|包括|涵盖)(?:了)?(?:一切|全部|所有|各项)(?:费用|成本|支出|开支)/,
    besides: /(?:差旅|出差|交通|住宿|食宿)费用?[^。;]{0,10}(?:另付|另行支付|另计|实报实销|据实报销|单独支付|另行结算)/,
  },
  not: /除外|以外|不含|另有/,
  within: outsideNotes,
})

/** How often and in which order the fee is paid, what it holds, and how far third parties answer. */
export const MATTERS_OF_PAYING: readonly Matter[] = [
  EVERY_MONTH_OR_QUARTER,
  AHEAD_OR_BEHIND,
  THIRD_PARTY_LIMITED,
  ALL_IN,
]
