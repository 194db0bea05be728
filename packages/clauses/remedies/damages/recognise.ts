import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const LOSS = '(?:损失|损害)'
const COSTS = [
  ['litigation', cue`(?:诉讼|仲裁)(?:费|等?费用)|诉讼(?:成本|费用)`],
  ['lawyer', cue`律师(?:代理)?(?:费|服务费)`],
  ['notary', cue`公证费|鉴定费|评估费`],
  ['travel', cue`差旅费|交通费`],
  ['preservation', cue`保全(?:担保)?费`],
] as const

export const sight: Sight = {
  headings: [cue`(?:损失|损害)(?:的)?赔偿|赔偿(?:责任|范围|标准|损失)|违约(?:金)?(?:与|和|及)?赔偿|^赔偿$`],
  sentences: [
    cue`(?:赔偿|弥补|承担|补偿)[^。;,]{0,20}${LOSS}`,
    cue`${LOSS}[^。;]{0,24}(?:予以|应当?|负责|有权要求|另行)[^。;]{0,16}赔偿`,
    cue`(?:由违约方|违约方)[^。;]{0,12}(?:承担|赔偿)[^。;]{0,20}(?:费用|律师费|诉讼费)`,
    cue`承担[^。;]{0,12}赔偿责任`,
  ],
  not: [
    cue`^附件|第三方(?:应|须|的)|(?:不|免|互不)(?:予|再)?承担[^。;,]{0,8}(?:赔偿)?责任|不可抗力`,
    cue`^(?![^。]*违约金)[^。]*(?:保密|泄[露漏]|知识产权|侵权)[^。]{0,60}赔偿`,
  ],
  read: ({ first, has, set }) => {
    set('actualLoss', true, first(cue`(?:赔偿|弥补|承担|补偿)[^。;]{0,30}${LOSS}|${LOSS}[^。;]{0,40}赔偿`))
    set(
      'beyondPenalty',
      true,
      first(
        cue`${LOSS}[^。;]{0,10}(?:超过|超出|大于|高于)[^。;]{0,8}违约金|违约金[^。;]{0,10}(?:不足|低于|不能|无法)[^。;]{0,12}(?:弥补|赔偿|${LOSS})|(?:除|在)[^。;]{0,16}违约金[^。;]{0,6}(?:外|基础上|之外)[^。;]{0,16}赔偿|还(?:应|须|需)[^。;]{0,12}赔偿`,
      ),
    )
    const costs = COSTS.filter(([, words]) => has(words))
    set('costs', costs.length > 0 ? costs.map(([id]) => id) : undefined, costs[0] && first(costs[0][1]))
  },
}
