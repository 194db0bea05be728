import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const STAFF = '(?:客服人员|服务人员|坐席|座席|席位|人员|人数|人力|岗位)'
const CHANGE = '(?:增加|减少|增减|增员|减员|扩充|缩减|调整|变动)'

export const sight: Sight = {
  headings: [cue`${STAFF}(?:数量)?(?:的)?(?:增减|变动|调整)|增员|减员`],
  sentences: [
    cue`(?:编制|团队规模|人数)[^。;]{0,8}(?:扩大|缩小)|多退少补|每增加?一?(?:席|人|名)`,
    cue`(?:增派|减少|增加|增减)(?:人手|坐席|席位|座席|人员)[^。;]{0,40}(?:提前|费用|折算|加收|计费)`,
    cue`(?:增加|减少|增减)(?:或(?:者)?(?:增加|减少))?[^。;,]{0,10}${STAFF}[^。;]{0,40}(?:费用|通知|告知|结算|补足|退还|调整|计费|收费)`,
    cue`(?:(?:坐席|座席|席位|人员|客服)(?:数量?|人数)|人数)[^。;,]{0,6}(?:增加|减少|增减|变动|调整)[^。;]{0,30}(?:费用|通知|结算|提前|计费)`,
    cue`${STAFF}(?:增加|减少|增减)[^。;]{0,30}(?:费用|通知|结算|提前)`,
    cue`(?:通知|告知|要求)[^。;,]{0,8}(?:增加|减少|增减|调整)[^。;,]{0,6}${STAFF}(?!的?(?:班次|名单|素质))`,
  ],
  not: [cue`高峰|第三方|税|水电|按实际(?:发生|用量)`],
  slots: [slot('notice', 'ahead', cue`通知|告知|提出|申请`), slot('notice', 'within', cue`调整|到位|到岗|配备`)],
  read: ({ first, put, set }) => {
    const notice = first(cue`提前\s*{notice:duration}[^。;]{0,30}|${CHANGE}[^。;]{0,20}提前\s*{also:duration}`)
    put('notice', notice, 'notice')
    put('notice', notice, 'also')
    set(
      'effective',
      'next-month',
      first(cue`(?:次月|下(?:个)?月)(?:\d+|一|1)?[日号]?(?:起|开始)?[^。;]{0,6}(?:生效|执行|调整|计算|结算|计费)`),
    )
    set(
      'settlement',
      'pro-rata',
      first(cue`按(?:照)?(?:实际)?(?:天数|工作日|出勤|日)[^。;]{0,10}(?:折算|计算|结算)|按日折算`),
    )
  },
}
