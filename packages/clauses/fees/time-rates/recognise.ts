import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { timesOf } from '../../recognise/values.ts'
import { windowIn } from '../../shared/clock-words.ts'

const BANDS = [
  ['statutory-holiday', '(?:法定)?节假日'],
  ['day-off', '(?:周末|双休日|休息日|周六日?|周[六日天]、?周?[日天]?)'],
  ['every-day', '(?:夜间|夜班|晚间|凌晨)'],
  ['working-day', '(?:工作日|平日)(?:加班|延时)'],
] as const

export const sight: Sight = {
  headings: [cue`时段(?:费率|价格|单价)|(?:夜间|节假日|加班)(?:费率|计费|收费|费用标准)|计费(?:单位|粒度)`],
  sentences: [
    cue`(?:夜里|夜间|凌晨|半夜|周末|节假日)每[通单条件个][^。;,\d]{0,2}加\s*{amount}`,
    cue`加班[^。;,]{0,8}(?:[一每1]个?小时|\/小时)[^。;,\d]{0,4}{amount}|加班[^。;,\d]{0,6}{amount}\s*[\/每]\s*个?小时`,
    cue`(?:节假日|周末|双休日|休息日|夜间|夜班|加班)[^。;]{0,24}(?:{decimal}\s*倍|上浮\s*{share}|加收\s*{share}|{share}[^。;]{0,6}(?:计费|结算|收费|支付))`,
    cue`不足[^。;,]{0,8}(?:分钟|秒|小时)[^。;]{0,8}按[^。;]{0,8}(?:分钟|秒|小时)(?:计算|计费|计)`,
    cue`以[^。;,]{0,8}(?:分钟|秒|小时)为(?:最小)?计费单位`,
  ],
  not: [cue`违约|工资|劳动合同`],
  alsoIn: ['annex'],
  read: ({ first, make, put, set }) => {
    let index = 0
    for (const [days, words] of BANDS) {
      const rate = first(
        cue`${words}(?:\([^)]{0,24}\))?[^。;,、]{0,20}?(?:{factor:decimal}\s*倍|(?:上浮|加收|加价|上调|增加)\s*{more:share})`,
      )
      if (rate === undefined) continue
      set(`bands[${index}].id`, `band-${index + 1}`, rate)
      set(`bands[${index}].days`, days, rate)
      put(`bands[${index}].multiplier`, rate, 'factor')
      const more = rate.value('more')
      if (typeof more === 'string') make(`bands[${index}].multiplier`, timesOf(more), rate)
      const hours = windowIn(rate.text)
      make(`bands[${index}].windows`, hours && [hours], rate)
      index += 1
    }
    const unit = first(
      cue`(?:不足|以)\s*{unit:duration}(?:的|时)?[^。;]{0,8}(?:按[^。;]{0,12}计|为[^。;]{0,4}计费单位)`,
    )
    put('billingIncrement.increment', unit, 'unit')
    put(
      'billingIncrement.minimum',
      first(cue`(?:最低|最少|至少)(?:计费)?(?:时长)?[^。;]{0,6}?{least:duration}`),
      'least',
    )
  },
}
