import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`完整(?:协议|合同|性)|全部协议`],
  sentences: [
    cue`完整协议`,
    cue`(?:构成|为)[^。;]{0,24}(?:完整|全部|唯一)(?:的)?(?:协议|合同|合意|约定)`,
    cue`由本(?:合同|协议)取代`,
    cue`(?:此前|先前|之前|签订前)[^。;]{0,30}(?:抵触|不符|不一致)[^。;]{0,12}(?:以本|不再适用|无效)`,
    cue`(?:取代|替代|优先于)[^。;]{0,16}(?:以前|此前|先前|之前|所有|一切)[^。;]{0,20}(?:协议|约定|承诺|沟通|商谈)`,
  ],
  read: ({ first, set }) => {
    set('supersedes', 'same-subject', first(cue`(?:取代|替代)[^。;]{0,24}(?:就(?:此|相同|本)|同一)[^。;]{0,10}`))
    set('supersedes', 'all', first(cue`(?:取代|替代)[^。;]{0,10}(?:所有|一切|任何|全部)`))
  },
}
