import { cue } from '../../recognise/cue.ts'
import { phrasesIn } from '../../recognise/phrases.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { foreign, slot } from '../../recognise/slots.ts'

const THINGS = '(?:资料|信息|文件|材料|数据|产品知识|培训(?:材料|资料)|权限|账号|帐号|场地|设备|条件)'
const OWES = '(?:应当?|须|需|负责|有义务|必须|有责任)'

/** The client tells how many contacts it expects: `甲方每月25日前提供次月话务预测`, `预测偏差不超过10%`. */
const FORECAST = cue`(?:{client})[^。;]{0,30}(?:提供|提交|告知|通报|发送|给出|出具|下达|下发|通知)[^。;,]{0,16}(?:预测|预估)|(?:实际|话务|业务|进线|来电|咨询|接待)量?[^。;]{0,16}(?:预测|预估)[^。;]{0,16}(?:偏差|误差|浮动|超出|超过|高于)[^。;]{0,8}{share}|(?:超出|超过|高于|低于)(?:预测|预估)[^。;,]{0,8}{share}|(?:预测|预估)[^。;,]{0,8}(?:偏差|误差)[^。;]{0,8}{share}`

export const sight: Sight = {
  headings: [
    cue`^(?:{client})(?:方)?(?:的)?(?:主要)?(?:权利|义务|职责|责任)(?:[与和及、](?:义务|责任|权利))?|委托方(?:的)?(?:配合|协助)`,
  ],
  sentences: [
    cue`{client}[^。;,]{0,4}(?:换|改|更新)[^。;]{1,16}提前\s*{duration}[^。;,]{0,4}(?:发|告诉|通知|说|给)`,
    cue`(?:{client})[^。;,]{0,6}${OWES}?于?[^。;,]{1,12}前\s*{duration}[^。;,]{0,2}(?:将|把)[^。;]{2,24}(?:送达|交给|交付|提供给|告知|发给|报送)(?:{provider})`,
    FORECAST,
    cue`(?:{client})[^。;]{0,8}(?:产品|活动|业务|规则|政策|流程|促销|价格)[^。;]{0,10}(?:变更|变化|调整|更新)[^。;]{0,16}提前[^。;]{0,10}(?:通知|告知)`,
    cue`(?:{client})[^。;,]{0,6}${OWES}[^。;]{0,20}(?:提供|开通|开放|交付)[^。;]{0,30}${THINGS}`,
    cue`(?:{client})[^。;,]{0,6}${OWES}[^。;]{0,20}(?:配合|协助|支持)`,
    cue`(?:{client})[^。;,]{0,6}${OWES}[^。;]{0,6}(?:对|为|向|给)[^。;]{0,4}(?:{provider}|客服|人员)[^。;]{0,24}(?:培训|指导)`,
    cue`(?:{client})[^。;,]{0,6}${OWES}[^。;]{0,20}(?:培训|指导)[^。;]{0,16}(?:{provider}|客服|人员)`,
  ],
  not: [cue`违约|逾期|支付|验收|第三方|发票|保密|(?:话务|业务|工作)量预测(?:报告|模型|能力)`],
  slots: [
    slot('materialsWithin', 'within', cue`资料|文件|信息|材料|知识库`),
    slot('access.within', 'within', cue`权限|账号|帐号|系统|开通`),
    slot('training.within', 'within', cue`培训`),
    foreign('within', cue`(?:话务|来电|业务|进线|呼入)量?(?:预测|预估)`),
    slot('replyWithin', 'within', cue`答复|回复|处理意见|反馈|确认`),
    slot('forecast.before', 'ahead', cue`预测|预估`),
    slot('forecast.tolerance', 'share', cue`预测|预估|偏差|浮动`),
    slot('changeNotice', 'ahead', cue`变化|变更|调整|更新|活动|上新|告知|通知`),
  ],
  leftovers: ['deadlines', 'limits'],
  read: ({ first, put, set }) => {
    const given = first(
      cue`(?:{client})?[^。;,]{0,6}${OWES}[^。;]{0,20}提供(?<what>[^。;:]{2,60}?(?:资料|信息|文件|材料|说明|手册)[^。;:]{0,20})`,
    )
    const what = given?.words('what')?.replace(/^.{0,14}?(?:所需的?|相关的|有关的|必要的)/, '')
    const things = phrasesIn(what)?.filter(
      (each) => !/^[\d一二三四五六七八九十两]+\s*个?(?:工作日|日|天|小时|周|月)(?:之?内|以内)/.test(each),
    )
    set('materials', things?.length === 0 ? undefined : things, given)
    put(
      'materialsWithin',
      first(cue`{within:duration}(?:之?内|以内)[^。;]{0,20}提供[^。;]{0,30}(?:资料|信息|文件|材料)`),
      'within',
    )
    put(
      'access.within',
      first(
        cue`{within:duration}(?:之?内|以内)(?:(?!之?内|以内)[^。;]){0,20}(?:开通|开放|提供)(?:(?!之?内|以内)[^。;]){0,20}(?:权限|账号|帐号)`,
      ),
      'within',
    )
    put(
      'training.within',
      first(cue`(?<!(?:{provider})[^。;]{0,40}){within:duration}(?:之?内|以内)[^。;]{0,20}培训`),
      'within',
    )
    put('changeNotice', first(cue`(?:变化|变更|调整|更新)[^。;]{0,20}提前\s*{within:duration}`), 'within')
    readForecast({ first, put })
    put('replyWithin', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,12}(?:答复|回复|确认|反馈)`), 'within')
  },
}

function readForecast({ first, put }: Pick<Place, 'first' | 'put'>): void {
  const told = first(
    cue`每个?月的?\s*{day:count}\s*[日号](?:之|以)?前?[^。;]{0,24}(?:预测|预估)|(?:预测|预估)[^。;]{0,24}(?:每|上|当|前一?)个?月的?\s*{late:count}\s*[日号]|(?:提前|[月周]前|开始前)\s*{ahead:duration}[^。;]{0,24}(?:预测|预估)|(?:预测|预估)[^。;]{0,16}提前\s*{then:duration}`,
  )
  for (const name of ['day', 'late']) put('forecast.day', told, name)
  for (const name of ['ahead', 'then']) put('forecast.before', told, name)
  const beyond = first(
    cue`(?:偏差|误差|浮动|预测|预估)[^。;%]{0,16}?(?:±|正负|不超过|超过|超出|高于|在|为|:)[^。;%]{0,4}?{tolerance:share}|(?:超出|超过|高于)(?:预测|预估)[^。;%]{0,8}{also:share}`,
  )
  for (const name of ['tolerance', 'also']) put('forecast.tolerance', beyond, name)
}
