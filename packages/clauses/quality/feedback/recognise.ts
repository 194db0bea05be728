import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const DIGESTS = [
  ['week', cue`每周|按周|周报`],
  ['month', cue`每(?:个)?月|按月|月度`],
  ['quarter', cue`每(?:个)?季度?|按季|季度`],
] as const

const TOPICS = [
  ['客户问题', /问题/],
  ['客户建议', /建议/],
  ['客户意见', /意见/],
  ['客户投诉', /投诉/],
  ['客户需求', /需求|诉求/],
] as const

export const sight: Sight = {
  headings: [cue`(?:客户|用户|服务|问题|意见)(?:意见|问题|建议)?(?:反馈|收集)(?:机制|制度|渠道)?$|反馈机制`],
  sentences: [
    cue`(?:收集|汇总|整理|记录|搜集)[^。;,]{0,14}(?:客户|用户|消费者)?[^。;,]{0,10}(?:意见|建议|反馈|诉求)`,
    cue`(?:建立|完善|设立)[^。;,]{0,16}反馈(?:机制|渠道|制度)`,
    cue`(?:及时|定期|按[周月季])[^。;,]{0,8}(?:将|向)[^。;,]{0,14}(?:意见|建议|问题)[^。;,]{0,14}反馈`,
  ],
  not: [cue`第三方|异议|验收|合同(?:条款|变更)`],
  slots: [
    slot('urgentWithin', 'within', cue`上报|报告|反馈|通知`),
    slot('answerWithin', 'within', cue`答复|回复|处理`),
  ],
  read: ({ all, first, put, set }) => {
    const collected = all(cue`(?:收集|汇总|整理|记录|搜集)[^。;]{0,30}|(?:将|把)[^。;]{0,30}反馈`)
    const topics = TOPICS.filter(([, words]) => collected.some(({ text }) => words.test(text)))
    set('topics', topics.length > 0 ? topics.map(([topic]) => topic) : undefined, collected[0])
    for (const [digest, words] of DIGESTS) set('digest', digest, first(words))
    put(
      'urgentWithin',
      first(cue`(?:重大|紧急|突发)[^。;]{0,20}?{within:duration}(?:之?内|以内)[^。;]{0,10}(?:反馈|告知|通知|上报)`),
      'within',
    )
  },
}
