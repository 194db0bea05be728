import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const ANSWER = '(?:响应|回应|回复|答复(?!处理|结果)|应答|应接|接听|接起|受理)'
const WITHIN = cue`(?:在|于|后|应|之内|,|:|:|不超过|不得超过|小于|低于|≤|<)?\s*{within:duration}\s*(?:之?内|以内)?[^,。;]{0,12}${ANSWER}`

export const sight: Sight = {
  headings: [cue`(?:首次|首问|服务)?(?:响应|应答)(?:时间|时限|时效|速度|要求)|首次(?:响应|回复)|响应时间`],
  sentences: [
    cue`{duration}\s*(?:之?内|以内)[^,。;]{0,12}${ANSWER}`,
    cue`(?:首次|首问|平均)?(?:响应|应答|回复)(?:时间|时限|时效|速度)?\s*(?:≤|<=?|不超过|不大于|小于)\s*{duration}`,
    cue`(?:首次|首问)?(?:响应|应答|回复)(?:时间|时限|时效)[^。;]{0,20}(?:{duration}|不超过)`,
  ],
  not: [cue`应急|紧急|异议|通知|书面|解决程序|复函|{blank}?第三方`],
  read: ({ all, put, set }) => {
    const times = [
      ...all(WITHIN),
      ...all(cue`${ANSWER}(?:时间|时限|时效)[^。;]{0,20}?{within:duration}`),
      ...all(cue`(?:响应|应答|回复)\s*(?:≤|<=?|不超过|不大于|小于)\s*{within:duration}`),
    ]
    for (const [index, match] of times.entries()) {
      set(`targets[${index}].id`, `target-${index + 1}`, match)
      put(`targets[${index}].within`, match, 'within')
    }
    const attained = all(cue`(?:响应|回复|应答)[^。;]{0,10}(?:率|比例)[^。;]{0,12}?{attainment:share}`)[0]
    put('targets[0].attainment', attained, 'attainment')
  },
}
