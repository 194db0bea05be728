import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const CHANNELS: readonly (readonly [channel: string, words: RegExp])[] = [
  ['phone', /电话|热线|来电|呼入|呼叫/],
  ['chat', /在线(?:客服|咨询|聊天|服务|文字|支持)|网[络站上](?!络安全)|文字|即时通讯/],
  ['voice', /在线语音|语音(?!信箱)/],
  ['video', /视频/],
  ['email', /邮件|邮箱/],
  ['social', /社交(?:媒体|平台)|微信|微博|公众号/],
  ['on-site', /现场|上门/],
  ['remote', /远程/],
]
const CHANNEL = '(?:电话|热线|来电|在线|网络|邮件|邮箱|社交媒体|微信|视频|语音|现场|上门|远程)'

export const sight: Sight = {
  headings: [cue`(?:服务)?渠道|服务平台|(?:服务)?(?:交付|提供|沟通)方式`],
  sentences: [
    cue`(?:通过|以|经由|采用)[^。;]{0,10}${CHANNEL}[^。;]{0,24}(?:方式|渠道|形式|平台)[^。;]{0,16}(?:提供|服务|受理)`,
    cue`(?:提供|包括|接[听收])[^。;]{0,16}${CHANNEL}[^。;]{0,6}[、,和及][^。;]{0,24}${CHANNEL}`,
    cue`(?:提供|包括)[^。;]{0,12}(?:在线客服|电话客服|热线|在线支持)`,
    cue`(?:通过|经由|利用)[^。;]{0,8}${CHANNEL}[^。;]{0,30}(?:受理|提供|接待|处理|服务)`,
    cue`接听[^。;]{0,10}(?:来电|电话|热线)`,
    cue`^\s*(?:\(\d+\)|\d+[.、])?\s*(?:电话|在线|邮件|现场)(?:咨询|支持|技术|服务)`,
    cue`服务渠道`,
    cue`(?:渠道|途径|入口|平台)(?:为|包括|限于|有|:)[^。;]{0,16}(?:${CHANNEL}|400|小程序|工单|店铺|千牛)`,
  ],
  not: [cue`通知|送达|联系方式|联系电话\s*:|邮箱地址|电话号码|签收|通讯|(?:电子)?邮箱:|交接|支付|付款`],
  read: ({ passages, first, set }) => {
    const text = passages.map((passage) => passage.text).join('\n')
    const found = CHANNELS.filter(([, words]) => words.test(text)).map(([channel]) => channel)
    if (found.length > 0) set('channels', found, first(cue`.+`))
  },
}
