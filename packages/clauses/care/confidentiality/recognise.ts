import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import { phrasesIn } from '../../recognise/phrases.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const SECRET = '(?:保密信息|商业秘密|商业机密|技术秘密|机密信息|秘密信息|敏感信息)'
const LEAK =
  '(?:泄露|泄漏|披露|透露|公开|对外提供|外泄|告诉(?:别人|他人|外人)|说出去|外传|抄出去|卖出去|带出去|传出去|拷走|抄走)'

const EXCEPTIONS = [
  ['public', cue`(?:已|经|为|进入)[^。;,]{0,6}(?:公众|公知|公开|公共)(?:所知|领域|渠道|的信息|信息)?`],
  ['already-known', cue`(?:披露|提供|接收|获[得悉])[^。;,]{0,6}之?前[^。;,]{0,10}(?:已|合法)`],
  ['independently-developed', cue`独立(?:开发|取得|研发|获得)`],
  [
    'lawfully-received',
    cue`第三(?:方|人)[^。;,]{0,10}合法|合法[^。;,]{0,10}第三(?:方|人)[^。;,]{0,8}(?:取得|获[得知]|得到)`,
  ],
  [
    'required-by-law',
    cue`(?:法律|法规|司法|政府|监管|国家|行政)[^。;,]{0,16}(?:要求|规定|命令)[^。;,]{0,12}(?:披露|提供|公开)`,
  ],
] as const

/** Words that let something out of the duty; without them 公开 says what must not happen. */
const LET_OUT = cue`除外|不属于|不适用|不受[^。;]{0,10}(?:限制|约束)|例外|不视为|不构成|无需承担保密|不包括`

export const sight: Sight = {
  headings: [cue`保密|商业秘密|商业机密`],
  sentences: [
    cue`(?:负有|承担|履行|遵守|尽到?)[^。;,]{0,16}保密(?:义务|责任|规定|约定)`,
    cue`保守[^。;,]{0,12}(?:秘密|机密)|守口如瓶`,
    cue`(?:保证|承诺|确保)[^。;]{0,30}不(?:会|得|向)?[^。;,]{0,10}${LEAK}`,
    cue`(?:严格|予以|应当?|必须|负责|妥善|绝对|永久)[^。;,]{0,6}保密`,
    cue`(?:不得|严禁|不可|禁止|不能|不应|防止)[^。;]{0,30}${LEAK}[^。;]{0,30}`,
    cue`不得[^。;]{0,30}(?:资料|信息|数据|秘密)[^。;]{0,10}用于[^。;]{0,20}(?:其他|以外|之外|无关)`,
    cue`(?:保密(?:期限|期间|期|义务))[^。;]{0,20}(?:为|自|至|有效|终止|解除|年)`,
    cue`${SECRET}(?:是指|包括|指)`,
    cue`(?:结束|终止|解除|期满)[^。;,]{0,8}(?:继续|仍(?:须|应)?)?保密\s*{duration}`,
    cue`(?:互相|相互|共同|对外)?保密[,，]`,
    cue`(?:资料|信息|数据|名单|记录|隐私|电话|地址|手机号|价格|成本价?|底价|话术)[^。;]{0,16}(?:不准|不许|不得|不能|不要|不可以?|别)[^。;,]{0,4}(?:(?:跟|和|对|同)(?:别人|外人|同行|人家)(?:讲|说)|拿出去|拿去卖|往外|带走|给(?:别人|外人|同行)|(?:倒|转)?卖|外传|乱传|发(?:到)?朋友圈)`,
    cue`(?:资料|信息|数据|名单|记录|隐私)[^。;]{0,16}(?:终止|结束|解除|期满|到期)(?:之)?后[^。;]{0,14}不得(?:再)?(?:使用|利用|留存|外传|对外)`,
    cue`(?:资料|信息|数据|名单|电话|地址|成本价?|活动)[^。;]{0,24}(?:不准|不许|不得|不能|别)[^。;,]{0,4}(?:${LEAK}|外泄)`,
  ],
  not: [
    cue`违反[^。;,]{0,10}保密|(?:签署|签订)[^。;,]{0,10}保密(?:协议|承诺)[^。]{0,6}(?:后方可|的人员|名单)|^附件|公开招标`,
    cue`(?:裁决|判决|评估|考核结果|个人信息处理)[^。;]{0,10}公开`,
    cue`^[^。;,]{0,6}泄[露漏][^。;,]{0,16}的[;。]?$`,
  ],
  slots: [
    slot('returnWithin', 'within', cue`返还|归还|退还|交还|销毁|删除`),
    slot('lasts.within', 'within', cue`保密|终止|届满|结束|解除|期满|失效|披露之日|签订之日|有效`),
  ],
  alsoIn: ['annex'],
  read: ({ all, first, has, put, set }) => {
    const duty = '(?:保密|保守[^。;]{0,12}(?:秘密|机密)|不得[^。;]{0,24}(?:泄露|泄漏|披露|透露))'
    set(
      'by',
      'both',
      first(
        cue`(?:双方|各方|任何?一方|对方)[^。;]{0,40}${duty}|${duty}[^。;]{0,20}对方|(?:未经|经过?)(?:对方|另一方|披露方)`,
      ),
    )
    set('by', 'provider', first(cue`(?:{provider})[^。;]{0,60}${duty}`))
    set('by', 'client', first(cue`(?:{client})(?:应|须|必须|对{provider})[^。;]{0,40}${duty}`))
    const named = first(
      cue`(?:${SECRET}|保密(?:内容|范围|的信息)|信息类型|信息)[^。;:,]{0,16}?(?:包括(?:但不(?:仅)?限于)?|系指|是指|涵盖):?(?!但不)(?<list>[^。;:]{2,160})`,
    )
    set('information', phrasesIn(named?.words('list')), named)
    const exceptions = has(LET_OUT)
      ? EXCEPTIONS.flatMap(([id, words]): (readonly [string, Match])[] => {
          const match = first(words)
          return match ? [[id, match]] : []
        })
      : []
    set('exceptions', exceptions.length > 0 ? exceptions.map(([id]) => id) : undefined, exceptions[0]?.[1])
    const after = all(
      cue`(?:保密(?:期限|期间|义务|责任|期)?|终止|解除|届满|到期|期满|结束|完成|失效)[^。;]{0,30}?(?:后|之日起|为|:|期限|保密)[^。;]{0,14}?{within:duration}|(?:结束|终止|解除|期满)[^。;,]{0,8}保密\s*{also:duration}|(?:结束|终止|解除|期满|离岗|离职)(?:之)?后\s*{then:duration}(?:之?内|里)?[^。;]{0,14}(?:保密|不得|守住|保守)|保密(?:期限|年限|期)[^。;,]{0,6}{long:duration}|(?:不合作|不做|散伙|合作(?:结束|完))[^。;]{0,14}(?:算数?|有效|管用|作数)[^。;\d]{0,4}{kept:duration}`,
    ).find(
      ({ passage }) =>
        /保密|泄[露漏]|披露|有效|说出去|告诉|责任|义务|约束|存续|延续|守住|算数|管用|作数|不得(?:再)?使用/.test(
          passage.text,
        ) && !/返还|归还|删除|销毁|交还/.test(passage.text),
    )
    set('lasts.kind', 'after-end', after)
    put('lasts.within', after, 'within')
    put('lasts.within', after, 'also')
    put('lasts.within', after, 'then')
    put('lasts.within', after, 'long')
    put('lasts.within', after, 'kept')
    set(
      'lasts.kind',
      'indefinite',
      first(
        cue`(?:永久|无限期|长期)(?:性)?(?:保密|有效|承担)|保密(?:期限|期|义务)(?:为|是|:)?\s*(?:永久|长期|无限期)|不因[^。;]{0,20}(?:终止|解除|届满|完成)[^。;]{0,10}(?:失效|解除|免除|终止|消灭|影响|而)|(?:终止|解除|届满)后[^。;,]{0,8},?[^。;]{0,14}(?:继续|仍(?:然|应|须|需|负)?)[^。;]{0,10}(?:有效|承担|履行|保密|遵守)|直[至到][^。;]{0,16}(?:公开|公众)`,
      ),
    )
    put(
      'returnWithin',
      first(
        cue`(?:终止|解除|届满|到期)[^。;]{0,8}?{within:duration}(?:之?内|以内)[^。;]{0,40}(?:返还|归还|退还|交还|销毁|删除)`,
      ),
      'within',
    )
  },
}
