import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const UNIT = '(?:通|单|条|件|次|个|分钟|小时|会话|工单|电话)'
/** What is counted and not timed: `不足1分钟按1分钟计` is about the single call. */
const ITEM = '(?:通|单|条|件|次|会话|工单|电话)'

const INCLUDED = cue`(?:包含|包(?=\s*\d)|含|赠送|免费(?:提供)?)[^。;\d]{0,16}?{volume:quantity}\s*${UNIT}`
const BEYOND = cue`超[出过]?(?:部分|[^。;]{0,8}的)?[^。;]{0,14}?(?:按|每${UNIT}|单价)[^。;]{0,10}?{sum:amount}|超[出过][^。;]{0,20}?{also:amount}\s*[\/每]\s*${UNIT}`

/** What is charged however little is served: `保底费用每月5万元`, `不足3万元的按3万元结算`. */
const MINIMUM = cue`(?:最低消费|最低(?:服务费|收费|结算额|结算金额)|保底(?!业务量|话务量|量))[^。;\d]{0,14}?{sum:amount}|(?:不足|低于|未达)(?:到)?\s*{least:amount}[^。;]{0,6}(?:按|以)[^。;\d]{0,6}{also:amount}[^。;,]{0,4}(?:结算|计|收|支付)|(?:最低消费|保底(?:费|金额|收费))(?:为|:|[。;]|$)`
/** How much is paid for at least: `每月保底话务量8000通`. */
const MINIMUM_VOLUME = cue`(?:保底|最低|保证)(?:业务|话务|服务|通话|接待|结算|呼入|咨询)?量?[^。;\d]{0,10}?{volume:quantity}\s*${UNIT}|(?:不足|低于|未达)(?:到)?\s*{also:quantity}\s*${ITEM}[^。;]{0,6}(?:按|以)[^。;]{0,12}(?:结算|计|收|支付)|(?:不足|不够|不到|不满|低于|未达|没到)(?:到)?\s*{least:quantity}\s*(?:个|人次?|${ITEM})?的?,?(?:也|就|都|统一)?(?:按|照|以|算)\s*{counted:quantity}\s*(?:个|人次?|${ITEM})?[^。;,]{0,2}(?:算钱|算|结算?|计|收|付|给钱)`

export const sight: Sight = {
  headings: [cue`包含(?:业务|服务)?量|(?:套餐|基础)(?:业务|服务)?量|超量(?:费用|计费)`],
  sentences: [
    cue`(?:每个?月|一个月|当月)(?:最少|至少|最低|起码|保底)[^。;,\d]{0,4}(?:收|付|给|算)?\s*{amount}`,
    cue`(?:包|含)\s*{quantity}\s*(?:个|人次?|条|次|单)(?:以内|之内)?的?(?:咨询|接待|消息|会话|订单)?(?=[,。;]|$)`,
    cue`(?:基本|基础|起步)(?:业务|话务|服务)?量[^。;,\d]{0,6}{quantity}\s*${UNIT}|不足(?:部分|基本量|保底量)的?[^。;,]{0,12}(?:按|以)[^。;,]{0,10}{share}(?:计费|结算|计算|计收)`,
    cue`量(?:不足|低于|未达到?)\s*{quantity}的?,[^。;,]{0,6}按(?:照)?\s*{quantity}(?:计价|计费|结算|计算|计)`,
    cue`(?:每月|月度|套餐|月费|服务费)[^。;]{0,20}(?:包含|赠送|免费)[^。;]{0,16}{quantity}\s*${UNIT}`,
    cue`超[出过][^。;]{0,16}(?:业务量|服务量|话务量|通话量|包含|套餐|约定数量|基础)[^。;]{0,20}(?:计费|收费|收取|计算|{amount})`,
    cue`超[出过][^。;,]{0,4}{quantity}\s*${UNIT}[^。;]{0,14}(?:计费|收费|收取|{amount})`,
    cue`超[出过](?:每[席人个]?(?:坐席|座席)?)?(?:每个?月|每月每席)[^。;,]{0,4}{quantity}\s*${UNIT}[^。;]{0,12}{amount}`,
    MINIMUM,
    MINIMUM_VOLUME,
  ],
  not: [
    cue`(?:单[通次条]|每[通次]|一[通次]|通话时[长间])[^。;,]{0,6}(?:超[出过]|满)|(?:全部|均|统一|一律)按\s*{amount}`,
    cue`(?:保证|保持|确保|至少|最少)[^。;]{0,14}(?:在线|在岗|有人|值守)|(?:在线|服务|工作|值守)时长|违约|逾期|超过期限|退还|工作日内|百分点|扣\s*{amount}|每[次例条起][^。;,]{0,4}[扣罚]`,
  ],
  read: ({ first, put, set }) => {
    const included = first(INCLUDED)
    const beyond = first(BEYOND)
    const limit = first(
      cue`超[出过](?:每[席人]|每个?(?:坐席|座席|席位))?[^。;,]{0,4}{volume:quantity}\s*${UNIT}(?![^。;]{0,14}按\s*{share})`,
    )
    set('[0].id', 'volume-1', included ?? limit ?? beyond)
    put('[0].included', included, 'volume')
    put('[0].included', limit, 'volume')
    const least = first(MINIMUM_VOLUME)
    set('[0].id', 'volume-1', least)
    for (const name of ['volume', 'also', 'least']) put('[0].included', least, name)
    put('[0].unitPriceYuan', beyond, 'sum')
    put('[0].unitPriceYuan', beyond, 'also')
    set('[0].carryOver', 'none', first(cue`不(?:予|得|能|可)?(?:结转|累[计积]|顺延)|(?:当月)?(?:清零|作废)`))
    set('[0].carryOver', 'next-month', first(cue`(?:结转|顺延|累[计积])[^。;]{0,6}(?:次月|下月|下个月)`))
    set(
      '[0].carryOver',
      'contract-year',
      first(cue`(?:年度内|本年)[^。;]{0,10}(?:结转|累[计积]|顺延)|(?:结转|累[计积])[^。;]{0,8}年度`),
    )
    const minimum = first(MINIMUM)
    set('[0].id', 'volume-1', minimum)
    for (const name of ['sum', 'also']) put('[0].minimumChargeYuan', minimum, name)
  },
}
