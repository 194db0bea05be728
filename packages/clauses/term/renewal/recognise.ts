import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { foreign, slot } from '../../recognise/slots.ts'

const RENEW =
  '(?:(?<!手)续[约签展订期用租费聘]|(?<=自动|自动再)续(?=[一二三两半\\d]|$)|展延|继续合作|延续合作|延[期长续]|顺延|展期)'

/** What goes on by itself when nobody speaks up, in plain words: `自动往后延半年`. */
const GO_ON = '(?:自动|接着|继续|照旧|顺着)(?:往后|向后)?(?:延|做|履行|有效|执行|续|生效)'

/** `不自动续期` is no renewal by itself. */
const BY_ITSELF = `(?<!不(?:得|再|予|能|可|会)?)自动再?${RENEW}`

const PRICE = '(?:价格|单价|费用|服务费|价款|报价|收费标准)(?:标准)?'
const RISE = cue`${PRICE}[^。;%]{0,12}(?:上浮|上涨|上调|涨幅|增幅|升幅|提高|涨价|涨)[^。;%]{0,10}?{rise:share}`

/** `合同一年一签`: each contract is for a year, and the next is signed anew. */
const YEAR_BY_YEAR = cue`(?:合同|协议)?(?:实行|采[取用])?{length:duration}[一1]签|逐年(?:续)?签[订约署]?|(?:合同|协议)(?:每年|按年)(?:签订|一签)`

export const sight: Sight = {
  headings: [cue`${RENEW}(?:条款|与|安排)?|期限(?:延期|延长|续展)`],
  sentences: [
    cue`(?:到期|期满|届满|期限)[^。;]{0,40}${RENEW}`,
    cue`${RENEW}[^。;]{0,30}(?:协议|协商|期限|书面|通知|一致)`,
    cue`自动${RENEW}`,
    cue`${RENEW}(?:的|者|时)?,?[^。;]{0,10}(?:期满|到期|届满|期限)[^。;]{0,8}{duration}[^。;]{0,8}(?:提出|告知|通知|申请|商谈|洽谈)|${RENEW}(?:的|者|时)?,?[^。;]{0,10}提前\s*{duration}[^。;]{0,8}(?:提出|告知|通知|申请)`,
    YEAR_BY_YEAR,
    cue`${RENEW}(?:时|后)?的?[^。;,]{0,4}${RISE.source}`,
    cue`续[约签](?:的|时)?(?:另行?[谈议签订定]|再谈|重新?[谈签订])[^。;]{0,6}[,。;]?`,
    cue`(?:到期|期满|届满|到头)[^。;]{0,50}${GO_ON}|(?:未|没有?|谁都没)[^。;]{0,24}(?:不做|不干|终止|异议|不续)[^。;]{0,6}[,的][^。;]{0,6}${GO_ON}`,
    cue`(?:考核|评价|考评|评分|得分)[^。;]{0,24}(?:可|可以|予以|给予|的|,)(?:优先)?续[签约](?!率)`,
    cue`(?:到期|期满|届满)[^。;]{0,40}(?:按|依)[^。;,]{0,8}(?:约定|标准|条件)?[^。;,]{0,4}继续(?:提供|履行|服务)[^。;]{0,16}(?:最长|不超过|至多)[^。;,\d]{0,6}{duration}`,
    cue`(?:到期|期满|届满|同等条件)[^。;]{0,30}优先(?:合作|承接|承包|租用|权)|优先${RENEW}权`,
    cue`可以?${RENEW}|(?:最多|至多)${RENEW}`,
    cue`(?:如需|需要?|希望|有意|愿意?|是否)[^。;,]{0,4}${RENEW}`,
    cue`(?:到期|期满|届满|结束)[^。;]{0,30}(?:不再|是否)继续`,
    cue`(?:到期|期满|届满|到头)[^。;]{0,40}(?:再做|接着做|照做|往下做|再干)\s*(?:{duration}|下去)`,
    cue`${RENEW}(?:的)?(?:期限?|时间)?[^。;,]{0,4}(?:不得?超过|不长于|最长|至多|以)[^。;,\d]{0,4}{duration}|续(?:签|约|期|展|订)(?:[一1两二]|{count})次|(?:最多|至多|只能?)(?:再)?续[^。;,]{0,2}{count}\s*次`,
    cue`(?:到期|期满|届满|期末)[^。;]{0,20}(?:合格|满意|没问题|优秀)[^。;,]{0,4},?[^。;,]{0,6}再签\s*{duration}`,
    cue`${RENEW}(?:的)?(?:事|价格|条件)?[^。;,]{0,4}(?:另谈|另议|再谈|再议|再说|重新谈|另签|另行)`,
    cue`(?:到期|期满|届满|做满)(?:后|前|了)?[^。;]{0,10}(?:没人|谁都没|都没|双方没|没有人|无人)(?:说|提|讲|出来)[^。;]{0,12}(?:再续|延|续|接着|继续|再做)`,
  ],
  not: [
    cue`延长(?:服务时间)?[至到](?:次日|当日|晚|凌晨|\d{1,2}[:点时])`,
    cue`顺延(?:完成|付款|支付|交付)|无续[约签][^。;]{0,4}(?:意愿|意向)|^(?![^。;]*(?:协商|可以?|有权|书面)[^。;,]{0,6}${RENEW})[^。;]*未续[约签]|考核结果(?![^。;]{0,10}(?:决定|确定)[^。;,]{0,6}续)|不可抗力|工期|付款|第三方`,
  ],
  slots: [
    foreign('within', cue`有效期限?|(?:合作|服务|合同|协议|租用|租赁|委托|外包)期限?|租期`),
    slot('notice', 'ahead', cue`期满|届满|到期|通知|续|异议|协商|提出`),
    slot('length', 'within', cue`续|顺延|延长|延期|展期|往后延|${GO_ON}`),
    slot('priceRise', 'share', cue`(?:涨|升|浮|增)幅|上浮|上调|上涨|浮动`),
  ],
  read: ({ first, has, put, set }) => {
    set(
      'kind',
      'automatic',
      first(
        cue`${BY_ITSELF}|(?<!不(?:得|再|予|能|可|会)?)${GO_ON}|视为(?:同意)?${RENEW}|(?:未|没有)[^。;]{0,16}(?:异议|不再|终止|反对|书面)[^。;]{0,16}[,的]\s*(?:本?(?:合同|协议))?(?:自动|继续)?(?:${RENEW}|顺延)`,
      ),
    )
    if (!has(cue`${BY_ITSELF}`)) set('kind', 'negotiated', first(cue`协商|协议|书面|一致`))
    put('notice', first(cue`(?:到期|期满|届满)(?:之日|日)?(?:之)?前\s*{notice:duration}`), 'notice')
    put('notice', first(cue`(?:到期|期满|届满)(?:之日|日)?\s*{notice:duration}(?:之|以)?前`), 'notice')
    put(
      'notice',
      first(
        cue`(?:到期|期满|届满|结束)(?:之日|日)?[之的]?\s*{early:duration}(?:之|以)?前|(?:结束|届满|到期|期满)前\s*{late:duration}`,
      ),
      'early',
    )
    put('notice', first(cue`(?:结束|届满|到期|期满)前\s*{late:duration}`), 'late')
    put('notice', first(cue`提前\s*{ahead:duration}`), 'ahead')
    put('notice', first(cue`{notice:duration}(?:之)?前`), 'notice')
    put('length', first(cue`${RENEW}(?:期限)?\s*(?:为|:|期?亦?为)?\s*{length:duration}`), 'length')
    put(
      'length',
      first(cue`继续(?:提供|履行|服务)[^。;]{0,16}(?:最长|不超过|至多)[^。;,\d]{0,6}{length:duration}`),
      'length',
    )
    put('length', first(cue`${RENEW}[^。;]{0,16}每次\s*{each:duration}`), 'each')
    put('length', first(YEAR_BY_YEAR), 'length')
    put('priceRise', first(RISE), 'rise')
    set(
      'priceRise',
      '0%',
      first(
        cue`${RENEW}[^。;]{0,16}(?:${PRICE})[^。;,]{0,6}(?:保持)?不变|(?:${PRICE})[^。;,]{0,6}不变[^。;]{0,8}${RENEW}|原价${RENEW}`,
      ),
    )
    put('times', first(cue`(?:不得?超过|最多|至多|限|以)(?:自动)?(?:${RENEW})?\s*{times:count}\s*次`), 'times')
  },
}
