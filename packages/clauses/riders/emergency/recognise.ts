import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

/** The number of hours gets lost in copies (`必须在小时内`): then the unit is read and the value is a blank. */
const START = cue`(?:在|于|后)?\s*(?:{within:duration}|(?<lost>(?<=[在于后])小时))\s*(?:之?内|以内)?[^。;]{0,12}(?:启动|响应|赶赴|到场|处置|上报|报告|通知|通报|联系)`

export const sight: Sight = {
  headings: [cue`(?:紧急|应急|突发)(?:情况|事件|状况)?(?:的)?(?:响应|处理|处置|预案|机制)|应急`],
  sentences: [
    cue`(?:紧急|突发|应急)(?:情况|事件|状况|故障|问题)[^。]{0,40}(?:启动|响应|应急|处置|处理|到场|{duration}(?:之?内|以内))`,
    cue`(?:启动|建立|制定)[^。;]{0,8}应急(?:响应|预案|处理|机制)`,
  ],
  not: [cue`流程图|不可抗力`],
  alsoIn: ['annex'],
  slots: [
    slot('startWithin', 'within', cue`启动|响应|到岗|处置|到位|增派`),
    slot('reportEvery', 'within', cue`报告|汇报|通报`),
    slot('reviewWithin', 'within', cue`总结|复盘|书面报告`),
  ],
  read: ({ all, first, put, set }) => {
    const start = all(START).find((match) => /紧急|突发|应急/.test(match.passage.text))
    put('startWithin', start, 'within')
    if (start?.words('lost')) set('startWithin', { value: null, unit: 'hour' }, start)
    put('reportEvery', first(cue`每(?:隔)?\s*{every:duration}[^。;]{0,16}(?:报告|通报|汇报)`), 'every')
    put(
      'reviewWithin',
      first(
        cue`(?:处理|处置|事件)[^。;]{0,8}(?:完毕|结束|完成)后?[^。;]{0,6}?{within:duration}[^。;]{0,16}(?:总结|报告|复盘)`,
      ),
      'within',
    )
  },
}
