import { cue } from '../../recognise/cue.ts'
import { phrasesIn } from '../../recognise/phrases.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const THINGS = '(?:资料|信息|文件|材料|数据|产品知识|培训(?:材料|资料)|权限|账号|帐号|场地|设备|条件)'
const OWES = '(?:应当?|须|需|负责|有义务|必须|有责任)'

export const sight: Sight = {
  headings: [
    cue`^(?:{client})(?:方)?(?:的)?(?:主要)?(?:权利|义务|职责|责任)(?:[与和及、](?:义务|责任|权利))?|委托方(?:的)?(?:配合|协助)`,
  ],
  sentences: [
    cue`(?:{client})[^。;]{0,8}(?:产品|活动|业务|规则|政策|流程|促销|价格)[^。;]{0,10}(?:变更|变化|调整|更新)[^。;]{0,16}提前[^。;]{0,10}(?:通知|告知)`,
    cue`(?:{client})[^。;,]{0,6}${OWES}[^。;]{0,20}(?:提供|开通|开放|交付)[^。;]{0,30}${THINGS}`,
    cue`(?:{client})[^。;,]{0,6}${OWES}[^。;]{0,20}(?:配合|协助|支持)`,
    cue`(?:{client})[^。;,]{0,6}${OWES}[^。;]{0,6}(?:对|为|向|给)[^。;]{0,4}(?:{provider}|客服|人员)[^。;]{0,24}(?:培训|指导)`,
    cue`(?:{client})[^。;,]{0,6}${OWES}[^。;]{0,20}(?:培训|指导)[^。;]{0,16}(?:{provider}|客服|人员)`,
  ],
  not: [cue`违约|逾期|支付|验收|第三方|发票|保密`],
  slots: [
    slot('materialsWithin', 'within', cue`资料|文件|信息|材料|知识库`),
    slot('access.within', 'within', cue`权限|账号|帐号|系统|开通`),
    slot('training.within', 'within', cue`培训`),
    slot('replyWithin', 'within', cue`答复|回复|处理意见|反馈|确认`),
    slot('changeNotice', 'ahead', cue`变化|变更|调整|更新|活动|上新|告知|通知`),
  ],
  read: ({ first, put, set }) => {
    const given = first(
      cue`(?:{client})?[^。;,]{0,6}${OWES}[^。;]{0,20}提供(?<what>[^。;:]{2,60}?(?:资料|信息|文件|材料|说明|手册)[^。;:]{0,20})`,
    )
    const what = given?.words('what')?.replace(/^.{0,14}?(?:所需的?|相关的|有关的|必要的)/, '')
    set('materials', phrasesIn(what), given)
    put(
      'materialsWithin',
      first(cue`{within:duration}(?:之?内|以内)[^。;]{0,20}提供[^。;]{0,30}(?:资料|信息|文件|材料)`),
      'within',
    )
    put(
      'access.within',
      first(cue`{within:duration}(?:之?内|以内)[^。;]{0,20}(?:开通|开放|提供)[^。;]{0,20}(?:权限|账号|帐号)`),
      'within',
    )
    put('training.within', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,20}培训`), 'within')
    put('changeNotice', first(cue`(?:变化|变更|调整|更新)[^。;]{0,20}提前\s*{within:duration}`), 'within')
    put('replyWithin', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,12}(?:答复|回复|确认|反馈)`), 'within')
  },
}
