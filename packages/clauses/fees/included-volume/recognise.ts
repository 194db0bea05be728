import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const UNIT = '(?:通|单|条|件|次|个|分钟|小时|会话|工单|电话)'

const INCLUDED = cue`(?:包含|含|赠送|免费(?:提供)?)[^。;\d]{0,16}?{volume:decimal}\s*${UNIT}`
const BEYOND = cue`超[出过]?(?:部分|[^。;]{0,8}的)?[^。;]{0,14}?(?:按|每${UNIT}|单价)[^。;]{0,10}?{sum:amount}|超出[^。;]{0,16}?{also:amount}\s*[\/每]\s*${UNIT}`

export const sight: Sight = {
  headings: [cue`包含(?:业务|服务)?量|(?:套餐|基础)(?:业务|服务)?量|超量(?:费用|计费)`],
  sentences: [
    cue`(?:每月|月度|套餐|月费|服务费)[^。;]{0,20}(?:包含|赠送|免费)[^。;]{0,16}{decimal}\s*${UNIT}`,
    cue`超[出过][^。;]{0,16}(?:业务量|服务量|话务量|通话量|包含|套餐|约定数量|基础)[^。;]{0,20}(?:计费|收费|收取|计算|{amount})`,
    cue`超[出过][^。;,]{0,4}{decimal}\s*${UNIT}[^。;]{0,14}(?:计费|收费|收取|{amount})`,
    cue`最低消费`,
  ],
  not: [cue`违约|逾期|超过期限|退还|工作日内|每[次例条起][^。;,]{0,4}[扣罚]`],
  read: ({ first, put, set }) => {
    const included = first(INCLUDED)
    const beyond = first(BEYOND)
    const limit = first(cue`超[出过][^。;,]{0,4}{volume:decimal}\s*${UNIT}`)
    set('[0].id', 'volume-1', included ?? limit ?? beyond)
    put('[0].included', included, 'volume')
    put('[0].included', limit, 'volume')
    put('[0].unitPriceYuan', beyond, 'sum')
    put('[0].unitPriceYuan', beyond, 'also')
    set('[0].carryOver', 'none', first(cue`不(?:予|得|能|可)?(?:结转|累[计积]|顺延)|(?:当月)?(?:清零|作废)`))
    set('[0].carryOver', 'next-month', first(cue`(?:结转|顺延|累[计积])[^。;]{0,6}(?:次月|下月|下个月)`))
    set(
      '[0].carryOver',
      'contract-year',
      first(cue`(?:年度内|本年)[^。;]{0,10}(?:结转|累[计积]|顺延)|(?:结转|累[计积])[^。;]{0,8}年度`),
    )
    put('[0].minimumChargeYuan', first(cue`最低消费[^。;]{0,14}?{sum:amount}`), 'sum')
  },
}
