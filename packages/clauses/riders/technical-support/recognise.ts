import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import type { SUPPORT_KINDS } from './terms.ts'

const KINDS: readonly (readonly [kind: (typeof SUPPORT_KINDS)[number], words: RegExp])[] = [
  ['remote', /远程(?:协助|支持|服务|诊断)?/],
  ['troubleshooting', /故障(?:排[查除]|诊断|处理)|技术问题/],
  ['on-site', /现场(?:技术)?(?:支持|服务)?/],
  ['upgrade', /升级/],
  ['maintenance', /(?:系统)?维护/],
  ['training', /(?:使用|操作|用户)?培训/],
]

export const sight: Sight = {
  headings: [cue`技术支持|(?:系统|软件|平台)(?:的)?(?:维护|运维|升级)`],
  sentences: [
    cue`系统(?:有|出)(?:了)?(?:问题|毛病|故障)[^。;]{0,16}派人|远程(?:排障|排查|支持|处理)|接口(?:调试|对接|联调)`,

    cue`远程(?:帮|协助|诊断|修|指导|重启)`,
    cue`(?:系统|软件|接口|平台|设备)[^。;,]{0,6}(?:升级|维护|运维|维修)[^。;,]{0,8}由{provider}(?:负责|承担)|{provider}(?:负责|承担)[^。;,]{0,12}(?:运维|维护|升级|检修)`,
    cue`(?:电话|远程)指导[^。;]{0,16}(?:上门|现场|派)`,

    cue`技术支持(?:服务)?[^。;]{0,10}(?:包括|如|:|;|。|$)`,
    cue`提供[^。;]{0,16}技术支持`,
    cue`(?:技术问题|系统故障|故障)(?:的)?(?:处理|排[除查]|报修)`,
    cue`(?:免费|质保|保修)(?:的)?(?:维护|运维|升级|保修)(?:期|服务)?|{duration}的?(?:免费)?(?:维护|质保|保修)(?:期|服务)?(?=[,。;]|$)`,
    cue`系统(?:升级|维护|停机)[^。;]{0,8}提前\s*{duration}`,
  ],
  not: [
    cue`^[^。;]*(?:系统|线路|网关|设备)[^。;,]{0,12}由{client}(?:免费|无偿)?提供|(?:热线|来电|用户|客户|业主)[^。;]{0,24}(?:报修|保修)`,
    cue`第三方|中介|附件列表|手册:|现场技术支持服务$|技术服务提供商`,
  ],
  alsoIn: ['annex'],
  read: ({ passages, first, set }) => {
    const text = passages.map((passage) => passage.text).join('\n')
    const found = KINDS.filter(([, words]) => words.test(text)).map(([kind]) => kind)
    if (found.length > 0) set('kinds', found, first(cue`.+`))
    set('manual', true, first(cue`手册|详见附件|见附件`))
  },
}
