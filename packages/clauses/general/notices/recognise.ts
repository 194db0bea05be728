import { cue } from '../../recognise/cue.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import type { NOTICE_METHODS } from './terms.ts'

const METHODS: readonly (readonly [(typeof NOTICE_METHODS)[number], ReturnType<typeof cue>])[] = [
  ['courier', cue`快递|速递|快件|专递|EMS`],
  ['registered-mail', cue`挂号(?:信|邮)|邮寄|投寄|存证信函`],
  ['personal-delivery', cue`专人|当面|直接送达`],
  ['email', cue`电子邮[件箱]|邮件|e-?mail`],
  ['fax', cue`传真`],
  ['platform', cue`(?:管理)?(?:系统|平台)(?:消息|通知|送达)`],
]

export const sight: Sight = {
  headings: [
    cue`^通知(?:应|须)?(?:以|采用|按|通过)[^。;]{0,12}(?:送达|发送|发往|寄送)|^联络$|^通知[、与和及](?:争议|其他|附则|杂项)[^。;]{0,8}$|^(?:双方)?通知(?:与|和|及|、)?(?:送达|通讯|联系|联络|争议(?:解决)?)?(?:方式|条款|地址)?$|送达(?:方式|地址|条款)?$|通知方式|通知送达`,
  ],
  sentences: [
    cue`(?:指定|作为|担任)[^。;]{0,12}(?:日常|本合同|项目)[^。;,]{0,4}联[络系]人`,

    cue`通知[^。;,]{0,8}(?:微信|群|QQ|钉钉|短信|邮箱)[^。;,]{0,8}(?:算|视为|为准|有效)`,
    cue`(?:对接人|联系人|联络人)[^。;]{0,4}{client}(?:是|为|:)`,
    cue`(?:电子邮件|邮件|传真|数据电文)[^。;,]{0,8}(?:进入|到达)[^。;,]{0,10}(?:系统|邮箱|服务器)[^。;]{0,6}送达`,
    cue`换(?:了)?(?:电话|地址|号码|联系人)[^。;,]{0,6}(?:不说|没说|未告知|不通知|要告诉|应告知)`,

    cue`通知[^。;]{0,40}(?:以|通过|采[取用])[^。;]{0,10}(?:书面|邮件|快递|专递|传真|挂号)[^。;]{0,30}(?:送达|进行|发出|方式|形式)`,
    cue`(?:送达|通知)(?:方式|形式)[^。;]{0,12}(?:包括|为|:)`,
    cue`通知[^。;]{0,20}(?:发出|寄出|投递|送达|到达|签收|收到)[^。;]{0,14}(?:生效|视为)`,
    cue`书面通知:通过`,
    cue`通知[^。;,]{0,4}以[^。;,]{2,24}(?:为准|发出|发送|送达)`,
    cue`(?:日常|业务|工作)(?:沟通|联系|通知|事项)[^。;,]{0,6}(?:以|通过|在|用)[^。;,]{0,8}(?:微信|钉钉|企业微信|QQ|飞书|邮件)`,
    cue`^[^。;,]{0,6}通知[^。;]{0,10}(?:发往|送往|送至|寄往)`,
    cue`(?:文书|函件|往来函|书面通知|书面文件|书面告知)[^。;]{0,40}(?:送至|寄至|发往|送达|送交)`,
    cue`通知[^。;]{0,24}(?:地址|联系人|邮箱)[^。;,]{0,8}为准`,
    cue`(?:电邮|邮件|短信|微信|快递|传真|挂号信?)[^。;,]{0,4}(?:于|在|以|自)[^。;,]{0,16}(?:视为|为)(?:已)?(?:送达|收到|收悉)`,
    cue`(?:地址|联系方式|联系人|联系信息|联系电话)[^。;,]{0,8}(?:变更|变动|改变|变化)[^。;]{0,16}{duration}[^。;]{0,12}(?:通知|告知)`,
    cue`(?:寄出|交寄|投寄|投邮|发出)[^。;]{0,10}第?{duration}[^。;]{0,6}视为(?:已)?(?:送达|收到)`,
    cue`(?:变更|更换|改变|变动|换了?)(?:了)?[^。;,]{0,8}(?:地址|住所|联系人|联系方式|联系电话|手机号|电话|号码|微信号?)[^。;,]{0,8},?[^。;,]{0,8}(?:通知|告知|告诉|知会)[^。;,]{0,6}(?:对方|另一方|他方|{party})`,
    cue`(?<!客户|用户|买家|顾客|收货|收件|业主|会员|的)(?:地址|联系方式|联系人|联系信息|联系电话|电话|微信号?|手机号)[^。;,]{0,6}(?:变更|变动|改变|变化|换|改)了?的?,?[^。;,]{0,10}(?:通知|告知|告诉|知会|及时说|提前说)(?!客户|用户)`,
    cue`有(?:什么)?(?:事|情况|问题)[^。;,]{0,6}(?:微信|群)里?[^。;,]{0,4}(?:说|讲|沟通|联系|通知)|(?:微信|群里|QQ|钉钉)(?:里)?[^。;,]{0,4}(?:通知|发)的?[^。;,]{0,4}(?:算数|有效|作数|即视为|就算)`,
  ],
  not: [cue`解除|终止|变更合同|不可抗力|续[约签]|违约`],
  slots: [
    slot('addressChange', 'within', cue`变更|变动|变化|改变`),
    slot('addressChange', 'ahead', cue`变更|变动|变化|改变`),
  ],
  read: (place) => {
    const { passages, first, has, put, set } = place
    const proof = first(cue`.+`)
    const found = METHODS.filter(([, words]) => has(words)).map(([method]) => method)
    if (passages.length > 0 && found.length > 0) set('methods', found, proof)
    readDeemed(place)
    set('effective', 'on-receipt', first(cue`(?:送达|到达|收到|签收)[^。;]{0,16}(?:生效|为准|视为(?:有效)?送达)`))
    set('effective', 'on-sending', first(cue`(?:发出|寄出|投递)[^。;]{0,16}生效`))
    put(
      'addressChange',
      first(cue`(?:地址|联系方式|联系人|信息)[^。;]{0,20}(?:变更|变动|改变|变化|变了)[^。;]{0,16}?{within:duration}`),
      'within',
    )
    put('addressChange', first(cue`(?:变更|变动)(?:的|时)?[^。;]{0,8}提前\s*{ahead:duration}`), 'ahead')
  },
}

/** When a notice counts as received although nobody signed: `挂号信自投邮之日起第5日视为送达`. */
function readDeemed({ all, put, set }: Place): void {
  const DEEMED = cue`(?:(?<method>快递|快件|专递|EMS|挂号[信邮]?|邮寄|投寄|邮件|邮箱|传真)(?:(?!快递|快件|专递|EMS|挂号|邮寄|邮件|传真)[^。;]){0,36}?|(?:发出|寄出|投递|付邮|投邮|发送)(?:之日|次日)?(?:起|后|的)?[^。;]{0,6}?)第?{after:duration}[^。;,]{0,6}(?:即)?(?:视为|为)(?:已经?)?(?:送达|收到|收悉|送到)`
  for (const [index, match] of all(DEEMED).entries()) {
    const [method] = METHODS.find(([, { source }]) => new RegExp(source).test(match.words('method') ?? '')) ?? []
    set(`deemed[${index}].method`, method, match)
    put(`deemed[${index}].after`, match, 'after')
  }
}
