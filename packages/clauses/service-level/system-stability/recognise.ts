import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

export const sight: Sight = {
  headings: [cue`系统(?:的)?(?:稳定|可用|运行)[性率]?`],
  sentences: [
    cue`系统[^。;]{0,12}(?:可用[率性]|稳定[率性]|稳定运行|正常运行)`,
    cue`(?:可用率|在线率|稳定率)[^。;]{0,10}{share}`,
  ],
  not: [cue`附件`],
  slots: [
    slot('availability', 'share', cue`可用|稳定|正常运行|在线率`),
    slot('maintenance.notice', 'ahead', cue`维护|停机|检修|升级|通知`),
  ],
  read: ({ first, put, set }) => {
    put('availability', first(cue`(?:可用|在线|稳定)[率性][^。;]{0,12}?{up:share}`), 'up')
    set('period', 'month', first(cue`(?:每月|月度|当月)[^。;]{0,12}(?:可用|在线|稳定)`))
    set('period', 'year', first(cue`(?:每年|年度|全年)[^。;]{0,12}(?:可用|在线|稳定)`))
  },
}
