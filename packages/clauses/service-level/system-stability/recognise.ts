import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

/** How soon the system runs again: `系统中断后30分钟内恢复`, `RTO不超过4小时`. */
const RESTORED = cue`(?:RTO|恢复时间(?:目标)?|恢复时限)\s*(?:\([^)]{0,12}\))?[^。;,\d]{0,10}{within:duration}|(?:系统|平台|线路|网络)[^。;,]{0,6}(?:中断|故障|宕机|瘫痪|停机)[^。;]{0,14}{also:duration}(?:之?内|以内)[^。;,]{0,6}(?:恢复|修复|切换)`
/** How much may be lost: `RPO不超过15分钟`. */
const LOST = cue`(?:RPO|恢复点(?:目标)?)\s*(?:\([^)]{0,12}\))?[^。;,\d]{0,10}{loss:duration}`
const DOWN = cue`(?:计划(?:内)?|维护)?停机(?:维护)?(?:时间|时长)?[^。;,\d]{0,10}(?:不超过|不得超过|不高于|不多于|以内|≤|<=?)[^。;,\d]{0,2}{down:duration}`

export const sight: Sight = {
  headings: [cue`系统(?:的)?(?:稳定|可用|运行)[性率]?`],
  sentences: [
    cue`系统[^。;]{0,12}(?:可用[率性]|稳定[率性]|稳定运行|正常运行)`,
    cue`(?:可用率|在线率|稳定率)[^。;]{0,10}{share}`,
    cue`(?:系统|平台|服务|线路)(?:全[年月])?[^。;]{0,8}可用[率性][^。;,]{0,8}{share}`,
    cue`(?:每月|每年|月|年|累计)[^。;,]{0,8}(?:故障|中断|停机|宕机)(?:时间|时长)?[^。;,\d]{0,6}(?:不(?:得)?超过|不多于|以内|≤)\s*{duration}|(?:系统|平台|软件)[^。;,]{0,4}正常运行`,
    RESTORED,
    LOST,
    DOWN,
  ],
  not: [cue`附件`],
  slots: [
    slot('availability', 'share', cue`可用|稳定|正常运行|在线率`),
    slot('maintenance.notice', 'ahead', cue`维护|停机|检修|升级|通知`),
  ],
  read: ({ first, put, set }) => {
    put('availability', first(cue`(?:可用|在线|稳定)[率性][^。;]{0,12}?{up:share}`), 'up')
    const restored = first(RESTORED)
    for (const name of ['within', 'also']) put('restoreWithin', restored, name)
    put('dataLoss', first(LOST), 'loss')
    put('plannedDowntime', first(DOWN), 'down')
    set('period', 'month', first(cue`(?:每月|月度|当月)[^。;]{0,12}(?:可用|在线|稳定)`))
    set('period', 'year', first(cue`(?:每年|年度|全年)[^。;]{0,12}(?:可用|在线|稳定)`))
  },
}
