import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const FAILS = '(?:未(?:能)?|没有|不(?:能|按|履行)|违反|泄[露漏]|擅自|迟延|延迟|逾期|拖欠|无故|故意|提供虚假)'
/** One breach of a list: `乙方未按合同约定提供服务的;`. */
const EVENT = '(?<event>(?:(?!应(?:当|承|向|赔|支|予|按|负)|须|有权|承担)[^。;,:"]){2,50}?)的?'

export const sight: Sight = {
  headings: [
    cue`违约(?:责任|情形|行为|条款|处理|(?:与|及|和)(?:终止|解除|救济)|与赔偿|及赔偿|赔偿)|违约$|责任(?:的)?承担|^责任$|^(?:法律|合同)责任|违规责任|赔偿责任$`,
  ],
  sentences: [
    cue`(?:承担|追究|负)[^。;]{0,16}违约(?:的)?(?:责任|及赔偿)`,
    cue`(?:构成|视为|属于)[^。;,]{0,6}违约`,
    cue`违约方[^。;]{0,20}(?:应|须|承担|支付|赔偿)`,
    cue`(?:违约|违反|不履行|不按)[^。;]{0,40}{duration}(?:之?内|以内)[^。;]{0,8}(?:改正|纠正|补救)(?!的)`,
    cue`(?:违反|不履行)[^。;]{0,12}(?:本合同|合同|本协议|协议|约定)[^。;]{0,24}(?:承担|赔偿)`,
  ],
  not: [
    cue`(?:不|免(?:予|除)|互不|无需|无须|不再)[^。;,]{0,6}承担[^。;]{0,10}(?:违约)?责任|^附件|视为[^。;]{0,4}拒绝|不视为违约|不构成违约`,
    cue`^[^。;]{0,12}(?:权利|有权)[^。;]{0,80}追究其?责任`,
  ],
  slots: [
    slot('cure', 'within', cue`改正|纠正|补救|整改|更正|消除|履行`),
    slot('reply', 'within', cue`异议|答复|申辩`),
  ],
  read: ({ all, first, put, set }) => {
    let index = 0
    const parties = [
      ['provider', cue`^[^一-鿿]{0,6}(?:{provider})(?=${FAILS})${EVENT}(?:[;。]?$|(?<=的),)`],
      ['client', cue`^[^一-鿿]{0,6}(?:{client})(?=${FAILS})${EVENT}(?:[;。]?$|(?<=的),)`],
      ['both', cue`^[^一-鿿]{0,6}(?:任何?一方|双方)(?=${FAILS})${EVENT}(?:[;。]?$|(?<=的),)`],
    ] as const
    for (const [by, pattern] of parties) {
      for (const match of all(pattern)) {
        set(`events[${index}].by`, by, match)
        set(`events[${index}].event`, match.words('event')?.replace(/的$/, '').replaceAll('、', '和'), match)
        index += 1
      }
    }
    put(
      'cure',
      first(
        cue`(?:通知|催告|要求|发现|违约)[^。;]{0,24}?{within:duration}(?:之?内|以内)[^。;]{0,16}(?:改正|纠正|整改|补救|更正|履行|消除)`,
      ),
      'within',
    )
    put('reply', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,12}(?:提出)?(?:书面)?异议`), 'within')
  },
}
