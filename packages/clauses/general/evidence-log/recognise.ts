import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`电子(?:数据|证据|存证)|证据(?:保存|日志)|数据存证|区块链存证`],
  sentences: [
    cue`(?:电子数据|电子证据|系统(?:日志|记录)|后台数据)[^。;]{0,24}(?:作为|视为|具有)[^。;]{0,10}(?:证据|证明|依据)`,
    cue`(?:录音|工单|日志|数据|记录)[^。;]{0,24}(?:作为|视为)[^。;]{0,16}证据`,
    cue`(?:存证|哈希值|时间戳|电子证据日志)`,
  ],
  read: ({ first, put, set }) => {
    set('keptBy', 'client', first(cue`(?:日志|存证|电子数据)[^。;]{0,8}由{client}(?:负责)?(?:维护|保存|提供)`))
    set('keptBy', 'provider', first(cue`(?:日志|存证|电子数据)[^。;]{0,8}由{provider}(?:负责)?(?:维护|保存|提供)`))
    put('objectWithin', first(cue`{within:duration}\s*(?:之?内)[^。;]{0,12}(?:提出)?异议`), 'within')
    put('keepFor', first(cue`(?:保存|保留|留存)\s*(?:期限)?(?:不少于|至少|为)?\s*{kept:duration}`), 'kept')
  },
}
