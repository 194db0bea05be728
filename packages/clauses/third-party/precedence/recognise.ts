import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const AGREEMENT = '(?:第三方|第三人|三方)(?:的|介入)?(?:协议|合同)'
const MAIN = '(?:本|主)(?:合同|协议)'

export const sight: Sight = {
  headings: [cue`${AGREEMENT}[^。;,]{0,4}与${MAIN}|${MAIN}[^。;,]{0,4}与${AGREEMENT}`],
  sentences: [
    cue`${AGREEMENT}[^。;]{0,24}(?:冲突|不一致|抵触|矛盾)[^。;]{0,10}以[^。;]{0,12}为准`,
    cue`${AGREEMENT}[^。;]{0,40}不影响${MAIN}`,
  ],
  not: [cue`^附件`],
  slots: [slot('notice', 'within', cue`通知|告知`)],
  read: ({ first, put, set }) => {
    const conflict = '(?:冲突|不一致|抵触|矛盾)[^。;]{0,10}以'
    set('prevails', 'main-contract', first(cue`${conflict}${MAIN}[^。;]{0,6}为准`))
    set('prevails', 'third-party-agreement', first(cue`${conflict}${AGREEMENT}[^。;]{0,6}为准`))
    put(
      'notice',
      first(cue`(?:冲突|不一致|抵触|矛盾)[^。;]{0,20}?{within:duration}(?:之?内|以内)[^。;]{0,10}通知`),
      'within',
    )
    const owned = (who: string) => cue`(?:知识产权|成果|著作权)[^。;]{0,24}(?:归属?于?|属于)(?:${who})`
    set('ownership', 'third-party', first(owned('第三方|第三人')))
    set('ownership', 'engaging-party', first(owned('引入方|引入的一方')))
    set('ownership', 'client', first(owned('{client}')))
    set('disputes', 'main-contract', first(cue`争议[^。;]{0,30}(?:适用|按照?|依照?|参照)${MAIN}`))
    set('disputes', 'third-party-agreement', first(cue`争议[^。;]{0,30}(?:适用|按照?|依照?|参照)${AGREEMENT}`))
  },
}
