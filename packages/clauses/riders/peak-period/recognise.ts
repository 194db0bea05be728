import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const PEAK =
  '(?:高峰期?|大型(?:促销)?活动|活动期间?|旺季|大促|促销(?:期|活动)|双十一|双11|618|购物节|节假日高峰|农忙季|开学季|周年庆|大促期|(?:接待|话务|咨询)量?猛增)'

/** What is paid in the period: `大促期间单价按平日的1.5倍计算`. */
const MULTIPLE = cue`(?:单价|价格|费用|费率|服务费|计费|结算)[^。;,]{0,12}?{multiple:decimal}\s*倍|(?:按|以)[^。;,]{0,10}{also:decimal}\s*倍[^。;,]{0,8}(?:计费|结算|计算|收费|支付|计价|收取)`

export const sight: Sight = {
  headings: [cue`${PEAK}(?:期)?(?:间)?(?:的)?(?:服务|保障|安排|人员)?`],
  sentences: [
    cue`${PEAK}[^。;,]{0,14}(?:单价|价格|费用|费率|服务费)[^。;,]{0,12}{decimal}\s*倍`,
    cue`${PEAK}[^。;]{0,50}(?:增加|新增|多配置|增派|加派|增配|另外加|多派|预留|备用|增员|扩充|保障|人员|坐席)`,
    cue`(?:增加|增派|加派)[^。;]{0,20}${PEAK}`,
    cue`${PEAK}[^。;,]{0,12}(?:按|以|加收|上浮|另按)[^。;,]{0,14}(?:倍|{share}|{amount})[^。;,]{0,8}(?:计费|收费|计算|结算|计价|收取|费)`,
    cue`${PEAK}[^。;]{0,30}(?:前|提前)\s*{duration}[^。;]{0,12}(?:通知|告知|书面|计划|预案)|${PEAK}[^。;]{0,24}(?:24小时|延长至|延长服务)`,
  ],
  not: [cue`计划书|附件列表`],
  alsoIn: ['annex'],
  slots: [
    slot('planBefore', 'ahead', cue`计划|方案|预案|排班|通知|告知|准备|增派|到岗`),
    slot('extraStaffShare', 'share', cue`增加|增派|加派|增配|扩充|(?:人数|坐席|座席|人员|人力|席位)[^。;,]{0,12}上浮`),
  ],
  read: ({ first, put, set }) => {
    const named = first(cue`(?<text>春节|国庆|双十一|双十二|618|六一八|五一|双11|节假日|大促|农忙季|旺季)`)
    const name = named?.words('text')
    if (name !== undefined) set('periods', [{ name }], named)
    put('extraStaffShare', first(cue`(?:增加|增派|加派|增配)[^。;]{0,24}?{more:share}`), 'more')
    put(
      'extraStaff',
      first(
        cue`(?:增加|多配置|增派|加派|增配|另外加|多派|预留)[^。;]{0,10}?{people:count}\s*(?:名|人|位|个(?:坐席|人)?|席)`,
      ),
      'people',
    )
    const multiple = first(MULTIPLE)
    for (const name of ['multiple', 'also']) put('priceMultiple', multiple, name)
    const plan = first(
      cue`(?:提前|(?:活动|开始|到来|来临)(?:之)?前)\s*{before:duration}[^。;]{0,20}(?:计划|方案|预案|排班|安排|通知|告知)|{ahead:duration}(?:之|以)?前[^。;]{0,20}(?:计划|方案|预案|排班|安排)`,
    )
    put('planBefore', plan, 'before')
    put('planBefore', plan, 'ahead')
  },
}
