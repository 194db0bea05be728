import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import { readReply } from '../../shared/consent-reply.ts'

const CONTRACT = '(?:本?(?:合同|协议)|条款)'
const CHANGE = '(?:变更|修改|修订|补充|改动)'
const AGREE = '(?:书面|盖章|协商|一致|同意|签[订署字]|提前|通知)'

export const sight: Sight = {
  headings: [
    cue`变更控制|变更管理`,
    cue`${CONTRACT}(?:内容)?(?:的)?(?:生效[与和、及])?${CHANGE}(?!(?:协议|合同)(?:书|样本|范本))|^${CHANGE}(?:(?:[与和、及]|以及)${CHANGE})?(?:程序|条件|情形|方式|条款)?$|^${CHANGE}(?:[与和、及]|以及)(?:解除|终止)|^补充(?:协议|条款)$`,
  ],
  sentences: [
    cue`${CHANGE}[^。;]{0,6}${CONTRACT}[^。;]{0,40}${AGREE}`,
    cue`${CONTRACT}[^。;,]{0,14}${CHANGE}[^。;]{0,40}${AGREE}`,
    cue`${AGREE}[^。;]{0,24}(?:对|可以?)?[^。;]{0,6}(?:${CONTRACT}[^。;,]{0,10}(?:进行|作出|予以)?${CHANGE}|${CHANGE}(?:本)?(?:合同|协议))`,
    cue`^[^。;,]{0,4}(?:变更|修改|改动)[^。;,]{0,6}(?:须|应|需|要)[^。;]{0,16}(?:书面|签署|签字)`,
    cue`^[^。;,]{0,6}${CHANGE}[^。;,]{0,4}(?:须|应当?|需|要)?提前\s*{duration}[^。;,]{0,6}(?:提出|通知|告知|申请)`,
    cue`要?改(?:动)?(?:这|本)?(?:张|份|个)?(?:协议|合同|约定|纸|条款|东西)[^。;]{0,30}(?:书面|签章|签字|盖章)`,
    cue`(?:未尽(?:事宜|事项)|(?:未|没有?|没)(?:有)?(?:写到|写明|提到|约定|规定|说到|列明))[^。;]{0,40}补充`,
    cue`(?:补充|变更)(?:协议|合同|条款)[^。;]{0,24}(?:同等|法律)[^。;]{0,6}效力`,
    cue`(?:想|要)改(?:哪|什么|啥|内容|条款)[^。;]{0,16}(?:两边|双方|两家|大家)[^。;]{0,8}(?:同意|点头|商量)|(?:没有?|未)(?:写|提|讲|说|想)(?:到|清楚?|明白?|全)?的?[^。;]{0,30}(?:两边|双方|两家|大家|对方)[^。;]{0,8}(?:同意|点头|认可|确认|商量|商定)`,
  ],
  not: [
    cue`延期|续[约签]|展期|第三方(?:协议|介入)|^附件|知识产权|费用调整|调整费用|(?:地址|联系方式|人员|账[号户]|法定代表人)[^。;,]{0,6}变更|由[^。;]{0,10}审[核批]`,
  ],
  slots: [
    slot('notice', 'ahead', cue`变更|修改|通知|提出|调整`),
    slot('reply.within', 'within', cue`答复|回复|确认|同意|协商`),
  ],
  read: (place) => {
    const { first, put, set } = place
    set('form', 'signed-or-sealed', first(cue`${CHANGE}[^。;]{0,40}(?:签字|签署|签名)或者?(?:加)?盖章`))
    set('form', 'signed-and-sealed', first(cue`${CHANGE}[^。;]{0,40}(?:签字|签署|签名)(?:并|和|及|、|且)?(?:加)?盖`))
    set('form', 'written', first(cue`(?:${CHANGE}[^。;]{0,40}书面|书面[^。;]{0,20}${CHANGE})`))
    const ahead = first(
      cue`(?:变更|修改)[^。;]{0,40}?提前\s*{notice:duration}|提前\s*{also:duration}[^。;]{0,24}(?:变更|修改)`,
    )
    put('notice', ahead, 'notice')
    put('notice', ahead, 'also')
    put(
      'notice',
      first(cue`(?:变更|修改)[^。;]{0,10}通知[^。;]{0,10}?{notice:duration}(?:之?内)[^。;]{0,4}送达`),
      'notice',
    )
    readReply(place, '(?:变更|修改)')
    set('effect', 'on-signature', first(cue`(?:变更|修改|补充)[^。;]{0,40}(?:签[字订署]|盖章)[^。;]{0,8}(?:生效|有效)`))
  },
}
