import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`合同(?:的)?基本(?:信息|情况)|合同(?:的)?生效|生效(?:条件|日期|与)|^签[署订](?:日期|地点|时间)?$`],
  sentences: [
    cue`(?:合同|协议)[^。;,]{0,6}自[^。;]{0,24}(?:签字|盖章|签署|签订|签名)[^。;]{0,12}生效`,
    cue`(?:签字|盖章|签章|签署|签订)[^。;]{0,10}(?:之日|当日|后)[^。;]{0,4}生效`,
    cue`(?:盖章|签章|签字)(?:后|就|即|,)?[^。;,]{0,4}生效|(?:签章|签字|盖章)[^。;]{0,6}[,,]?自\s*{date}\s*起生效`,
    cue`自\s*{date}\s*起(?:施行|生效)|(?:签章|用印|盖章)[^。;,]{0,8}(?:生效|起效|有效)`,
    cue`合同编号\s*(?:为)?:|本合同编号`,
    cue`(?:签[订署]|订立)(?:日期|地点|地)\s*(?:为)?\s*:`,
  ],
  not: [cue`(?:变更|补充|修改|解除|第三方)[^。;]{0,12}生效|通知[^。;]{0,20}生效|变更协议`],
  read: ({ first, put, set }) => {
    set(
      'effectiveness',
      'signed-or-sealed',
      first(cue`签(?:字|名|署)\s*[(]?\s*(?:或|或者|、|/)\s*盖章[^。;]{0,12}生效`),
    )
    set('effectiveness', 'signed-and-sealed', first(cue`签(?:字|名|署)(?:并|和|及)?(?:加)?盖(?:公)?章[^。;]{0,12}生效`))
    set('effectiveness', 'signed', first(cue`签(?:字|名|署|订)[^。;]{0,10}生效`))
    set('effectiveness', 'sealed', first(cue`盖(?:公)?章[^。;]{0,12}生效`))
    const number = first(cue`合同编号\s*(?:为)?:?\s*(?<text>[A-Za-z0-9][A-Za-z0-9\-/\[\]()]{3,30})`)
    set('number', number?.words('text'), number)
    put('signedOn', first(cue`(?:签[订署]|订立)(?:日期|时间)\s*(?:为)?:?\s*{on:date}`), 'on')
    const place = first(cue`(?:签[订署]|订立)(?:地点|地)\s*(?:为)?\s*:\s*(?<text>[^,;。:\s_\[\]]{2,20})`)
    set('signedAt', place?.words('text'), place)
  },
}
