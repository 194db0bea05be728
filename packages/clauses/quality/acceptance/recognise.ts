import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

export const sight: Sight = {
  headings: [cue`验收`],
  sentences: [
    cue`(?:进行|完成|组织|安排|申请|书面|予以|负责)[^。;,]{0,10}验收`,
    cue`验收(?:标准|期限?|时间|地点|方式|结果|报告|程序|合格|不合格|通过|内容|人员|单|确认)`,
    cue`(?:服务|成果)[^。;]{0,10}确认[^。;]{0,20}视[为同][^。;]{0,6}(?:认可|合格|接受|无异议)`,
    cue`(?:视为|视同)[^。;]{0,6}(?:验收|合格|接受)`,
    cue`{duration}(?:之?内|以内|里)[^。;]{0,4}(?:验看|查验)|{duration}里[^。;]{0,6}(?:未|没有)[^。;]{0,10}异议`,
    cue`{duration}(?:之?内|以内)[^。;]{0,6}(?:未|没有)[^。;]{0,10}(?:异议|意见|表示|答复|提出)[^。;]{0,8}视[为同][^。;]{0,8}(?:确认|认可|接受|合格|通过|无异议)`,
    cue`{duration}(?:之?内|以内)[^。;]{0,8}(?:书面)?(?:复核|确认|核对|审核)[^。;,]{0,8}(?:考核|服务|工作|结算|成果|确认)`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,10}验收`,
    cue`收到[^。;,]{0,12}(?:报告|月报|报表|成果|结算单)[^。;]{0,8}{duration}(?:之?内|以内)[^。;]{0,6}(?:书面)?(?:确认|验收|核对|复核)`,
    cue`^\s*(?:期限届满|逾期|过期|期满)[^。;]{0,6}(?:未|不|没有)[^。;]{0,14}(?:视为|视同)[^。;]{0,8}(?:合格|通过|接受|认可|验收)`,
  ],
  not: [
    cue`第三方|(?:结算单|账单|对账单?)[^。;]{0,30}(?:确认|核对|异议)|违约金|付款条件|(?:支付|付款)[^。;]{0,12}验收|验收合格后[^。;,]{0,12}(?:支付|付)`,
  ],
  slots: [slot('within', 'within', cue`验收|查验|复核|审核`), slot('objectionWithin', 'within', cue`异议|质疑`)],
  leftovers: ['deadlines', 'limits'],
  read: ({ first, put, set }) => {
    const within = first(
      cue`{within:duration}(?:之?内|以内)?[^。;]{0,20}(?:验收|验看|查验|(?:书面)?(?:复核|确认|核对)(?:[^。;,]{0,6}(?:考核|服务|工作|成果|确认)|[,;。]?$))|验收(?:期限?|时间|期)[^。;]{0,10}?{also:duration}`,
    )
    put('within', within, 'within')
    put('within', within, 'also')
    const objection = first(
      cue`(?:异议|质疑|不合格)[^。;]{0,24}?{within:duration}(?:之?内|以内)?[^。;]{0,14}(?:书面)?(?:提出|通知|反馈|告知)|{also:duration}(?:之?内|以内)[^。;,]{0,16}(?:提出|反馈)[^。;,]{0,8}异议|{silent:duration}(?:之?内|以内)[^。;]{0,6}(?:未|没有)[^。;]{0,10}(?:异议|意见)`,
    )
    put('objectionWithin', objection, 'within')
    put('objectionWithin', objection, 'also')
    put('objectionWithin', objection, 'silent')
    set('onSilence', 'not-accepted', first(cue`不(?:得)?视为(?:验收)?(?:合格|通过)`))
    set(
      'onSilence',
      'accepted',
      first(
        cue`(?:逾期|过期|期满|届满|未(?:提出|答复|验收|在))[^。;]{0,30}视[为同][^。;]{0,8}(?:合格|通过|认可|验收|接受|无异议|确认)`,
      ),
    )
  },
}
