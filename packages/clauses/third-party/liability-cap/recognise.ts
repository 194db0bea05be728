import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import type { CAP_EXCEPTIONS } from './terms.ts'

const THIRD = '(?:第三方|第三人)'
const LIMIT = '(?:责任限额|赔偿限额|责任上限|赔偿上限|责任限制|最高(?:赔偿|责任))'

const EXCEPTIONS: readonly (readonly [(typeof CAP_EXCEPTIONS)[number], ReturnType<typeof cue>])[] = [
  ['wilful', cue`故意`],
  ['gross-negligence', cue`重大过失`],
  ['data-leak', cue`泄[露漏][^。;,]{0,10}(?:信息|资料|数据)|(?:信息|资料|数据)泄[露漏]`],
  ['personal-injury', cue`人身(?:损害|伤害|伤亡)`],
]

export const sight: Sight = {
  headings: [cue`${THIRD}[^。;,]{0,6}${LIMIT}`],
  sentences: [
    cue`第三方[^。;]{0,24}(?:责任|赔偿|损失)[^。;]{0,16}(?:按|以)\s*\d{1,2}\s*[:比]\s*\d{1,2}(?:的?比例)?[^。;,]{0,2}(?:分担|分摊|承担|负担)|第三方[^。;]{0,24}按\s*\d{1,2}\s*[:比]\s*\d{1,2}(?:的?比例)?[^。;,]{0,2}(?:分担|分摊|承担)[^。;,]{0,4}(?:责任|赔偿|损失)?`,
    cue`(?:最高|上限)[^。;,]{0,4}担保(?:金额|限额|责任|额)[^。;,\d]{0,6}{amount}|担保(?:金额|限额|额)[^。;,]{0,6}(?:最高|不超过|上限)[^。;,]{0,8}{amount}`,
    cue`(?:监理|测评|评估|暗访|调查|中介|担保|检测|审计|认证)(?:单位|机构|公司|方)[^。;]{0,10}(?:赔偿)?责任[^。;,]{0,6}以其[^。;]{0,20}为限`,
    cue`向?(?:第三方|[丙丁戊己]方)[^。;]{0,10}(?:追偿|赔偿|赔付|求偿|责任)[^。;]{0,6}(?:额|金额|总额)?[^。;,]{0,6}(?:不(?:得|应)?(?:超过|高于)|以[^。;,]{2,20}为限|上限)`,
    cue`${THIRD}[^。;]{0,24}${LIMIT}`,
    cue`${THIRD}[^。;]{0,40}(?:责任|赔偿|赔付)[^。;]{0,20}(?:不得?超过|不高于|以[^。;]{0,20}为(?:限|最高限度)|上限)`,
    cue`${THIRD}[^。;]{0,40}(?:责任|赔偿|损失)[^。;]{0,12}(?:限额|上限|封顶|最高)`,
  ],
  below: {
    heading: new RegExp(THIRD),
    sentences: [
      cue`(?:责任|赔偿)[^。;,]{0,4}(?:限额|上限)[^。;,]{0,4}(?:为|是|:|不超过|以)`,
      cue`(?:责任|赔偿)[^。;,]{0,8}以[^。;,]{2,20}为限`,
    ],
  },
  not: [
    cue`^附件|${THIRD}(?:协议|介入)[^。;]{0,16}(?:详细|要求|规定)[^。;]{0,30}${LIMIT}|${LIMIT}[^。;,]{0,4}(?:、|等)内容`,
  ],
  slots: [slot('share', 'share', cue`限额|上限|不超过|不得超过|为限|责任`)],
  read: ({ first, all, put, set, has }) => {
    const limited = first(
      cue`(?:限额|上限|不得?超过|不高于|最高)[^。;]{0,30}?{share:share}|以[^。;]{0,24}?{also:share}[^。;]{0,4}为(?:限|最高限度)`,
    )
    put('share', limited, 'share')
    put('share', limited, 'also')
    const sum = first(
      cue`(?:限额|上限|不得?超过|不高于|最高)[^。;,\d%]{0,16}?{sum:amount}|以[^。;,\d%]{0,12}?{bound:amount}[^。;,]{0,4}为(?:限|最高限度)`,
    )
    if (limited === undefined) set('base', sum && 'amount', sum)
    for (const name of ['sum', 'bound']) put('amountYuan', limited === undefined ? sum : undefined, name)
    const times = first(cue`${LIMIT}(?:为|:|不超过)[^。;,]{0,12}?的?{times:count}\s*倍`)
    const factor = times?.value('times')
    if (typeof factor === 'number') set('share', `${factor * 100}%`, times)
    set(
      'base',
      'third-party-fee',
      first(
        cue`${THIRD}[^。;,]{0,12}为其(?:服务)?(?:费用?|报酬)|${THIRD}[^。;,]{0,8}(?:费用|报酬|酬金)[^。;,]{0,6}(?:的)?(?:{share})`,
      ),
    )
    set('base', 'annual-fee', first(cue`年(?:度)?(?:服务)?费[^。;,]{0,8}(?:{share})`))
    set('base', 'total-price', first(cue`(?:总金额|总额|总价款?|总费用|合同金额|合同价款)[^。;,]{0,4}(?:{share})`))
    const excess = (who: string) => cue`(?:超出|超过)[^。;]{0,20}(?:部分|损失)?[^。;]{0,6}由${who}[^。;]{0,8}承担`
    set('excess', 'third-party', first(excess(THIRD)))
    set('excess', 'engaging-party', first(excess('(?:引入|介入申请)[^。;,]{0,8}')))
    const either = first(excess('(?:{client})或者?(?:{provider})'))
    set('excess', 'engaging-party', either)
    if (either === undefined) {
      set('excess', 'client', first(excess('(?:{client})')))
      set('excess', 'provider', first(excess('(?:{provider})')))
    }
    const outside = all(cue`不受[^。;]{0,12}限|除外|全部(?:赔偿)?责任|例外`).find(({ passage }) =>
      /故意|过失|泄|人身/.test(passage.text),
    )
    const exceptions = EXCEPTIONS.filter(([, words]) => has(words)).map(([exception]) => exception)
    set('exceptions', exceptions.length > 0 ? exceptions : undefined, outside)
  },
}
