import { cue, cueOf } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import { kindsInRow } from '../../shared/kinds-in-row.ts'

export const sight: Sight = {
  headings: [cue`(?:现场|上门|驻场)(?:技术)?(?:服务|支持|响应)`],
  sentences: [
    cue`(?:{duration}|半小时)(?:之?内|以内)?到场`,
    cueOf(kindsInRow('到场|到达|抵达|上门|赶到')),
    cue`(?:到达|到|抵达|赶赴|派[遣员]?[^。;]{0,10}(?:至|到|赴))[^。;]{0,8}现场`,
    cue`上门(?:服务|处理|维修|检修|安装)|内上门`,
    cue`现场(?:技术)?(?:支持|服务)`,
    cue`上门的?[^。;]{0,16}{duration}(?:之?内|以内)[^。;,]{0,6}(?:派人|到场|到达|赶到)|{duration}(?:之?内|以内)[^。;,]{0,4}(?:到场|赶到)`,
  ],
  not: [cue`现场(?:检查|考核|审计|培训|验收)|保护现场`],
  slots: [
    slot('arriveWithin', 'within', cue`到达|到场|现场|上门|抵达|赶到`),
    slot('dispatchWithin', 'within', cue`派|安排|指派`),
  ],
  read: ({ first, put, set }) => {
    put(
      'arriveWithin',
      first(
        cue`{within:duration}\s*(?:之?内|以内)[^,、。;]{0,10}(?:到达|到场|抵达|赶到|上门)|(?:到达|到场)时间[^。;]{0,8}`,
      ),
      'within',
    )
    put(
      'dispatchWithin',
      first(cue`{within:duration}\s*(?:之?内|以内)[^,、。;]{0,10}(?:派[人员遣出单]|安排(?:人员|工程师|技术))`),
      'within',
    )
    const place = first(cue`(?:在|至|到)(?<text>{client}指定的?(?:地点|场所|现场))`)
    set('place', place?.words('text'), place)
  },
}
