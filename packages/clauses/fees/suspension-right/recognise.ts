import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const UNPAID = '(?:支付|付款|付费|费用|欠款|款项|拖欠|逾期|付清)'

/** The fee is not paid, in plain words too: `晚了十天`, `未按时续费`. */
const OWED =
  '(?:逾期|拖欠|拖延|拖着|迟付|迟延|延迟|晚付|晚了|欠费|欠款|欠付|宽限|(?:未|没有?|不)(?:能)?(?:按时|按期|按约|及时|如期)?(?:付|续费|支付|缴费|交费|结清|结账))'
/** The provider serves less or no more. */
const STOPS = '(?:暂停|中止|停止|停掉|停办|停接|停下|撤下|撤出|撤走|撤离|撤回|下线|减少|缩减|削减|关停|关闭|停机|收回)'
const SERVES = '(?:服务|人力|人员|坐席|座席|席位|客服|接待|接单|受理|接听|业务|工作|外呼|热线|账号|班次)'

export const sight: Sight = {
  headings: [cue`(?:暂停|中止)(?:提供)?(?:服务|履行)`],
  sentences: [
    cue`${UNPAID}[^。]{0,40}(?:有权|可以?|得)[^。;]{0,12}(?:暂停|中止|停止)[^。;]{0,8}(?:提供)?[^。;]{0,6}(?:服务|工作|履行|业务)`,
    cue`(?:逾期|拖欠|迟延|晚付|晚{duration}|欠付)[^。;]{0,60}(?:有权|可以?|得)[^。;]{0,20}(?:暂停|中止|停办|下线停止)[^。;]{0,14}(?:服务|业务|工作|受理|接待|外呼)`,
    cue`(?:逾期|拖欠|迟延)[^。;]{0,40}(?:可以?|得|有权)(?:停止|暂停|中止)(?:提供)?(?:服务|热线|接待)`,
    cue`${OWED}[^。;]{0,50}(?:有权|可以?|得|将|第[^。;,]{1,4}[天日]起)[^。;,]{0,12}(?:${STOPS}[^。;,]{0,10}${SERVES}|(?:把|将)[^。;,]{0,6}${SERVES}[^。;,]{0,4}${STOPS}|(?:暂停|下线|停机|停工))`,
    cue`(?:有权|可以?)(?:立即|单方)?(?:暂停|中止)(?:提供|履行|相应|全部|部分|后续)?[^。;]{0,6}服务[^。;]{0,30}${UNPAID}`,
  ],
  not: [
    cue`第三方[^。]{0,10}(?:暂停|中止)|{client}(?:有权|可以?)[^。;,]{0,8}(?:暂停|停止)(?:支付|付款)|解除(?:或|、)?(?:中止|暂停)`,
  ],
  slots: [
    slot('overdue', 'within', cue`逾期|未付|拖欠|超过|未支付`),
    slot('notice', 'ahead', cue`通知|告知`),
    slot('notice', 'within', cue`催告|通知`),
  ],
  read: ({ first, put }) => {
    put(
      'overdue',
      first(
        cue`(?:逾期|迟延|延迟|拖欠|欠付|晚付?)(?:付款|支付|未付)?(?:超过|达到?|满|了)?\s*(?<!每逾期\s?){long:duration}(?:以上|的|,|且|仍|后)`,
      ),
      'long',
    )
    put('overdue', first(cue`宽限(?:期)?(?:为|:)?\s*{allowed:duration}`), 'allowed')
    put(
      'overdue',
      first(cue`(?:逾期|迟延|延迟|拖欠|欠付|晚付|超过)[^。;]{0,16}?(?:满|达)?{overdue:duration}`),
      'overdue',
    )
    put(
      'notice',
      first(cue`(?:催告|通知|催款)[^。;]{0,14}?{notice:duration}|(?:提前)\s*{also:duration}[^。;]{0,6}通知`),
      'notice',
    )
    put('notice', first(cue`提前\s*{notice:duration}[^。;]{0,8}(?:书面)?(?:通知|告知)`), 'notice')
    put(
      'restartWithin',
      first(cue`(?:付清|支付完毕|补[交缴齐付])[^。;]{0,10}?{restart:duration}(?:之?内)?[^。;]{0,8}恢复`),
      'restart',
    )
  },
}
