import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const CHANNELS = [
  ['in-conversation', cue`会话(?:内|结束)|在线评价|窗口评价|服务评价`],
  ['sms', cue`短信`],
  ['phone', cue`电话回访|电话调查|回访电话`],
  ['email', cue`邮件|电子邮箱`],
  ['social', cue`微信|公众号|社交`],
] as const

const PERIODS = [
  ['month', cue`(?:每(?:个)?月|按月|月度)[^。;,]{0,24}(?:调查|回访|测评)`],
  ['quarter', cue`(?:每(?:个)?季度?|按季|季度)[^。;,]{0,24}(?:调查|回访|测评)`],
  ['year', cue`(?:每年|年度)[^。;,]{0,24}(?:调查|回访|测评)`],
] as const

export const sight: Sight = {
  headings: [cue`满意度(?:调查|测评|回访)|客户回访`],
  sentences: [
    cue`(?:挂机|通话结束|会话结束|服务结束|办结)后[^。;,]{0,8}(?:推送|发送|弹出|邀请)[^。;,]{0,10}(?:满意度|评价|评分|问卷)`,
    cue`(?:满意度?|客户|用户)[^。;,]{0,8}(?:调查|回访|测评|问卷)|(?:开展|进行|组织)[^。;,]{0,14}回访|邀请[^。;,]{0,10}(?:评价|打分)`,
  ],
  not: [cue`市场调查|背景调查|第三方|配合调查`],
  slots: [slot('delay', 'within', cue`回访|调查|评价`)],
  leftovers: ['deadlines', 'limits'],
  read: ({ first, has, put, set }) => {
    const proof = first(cue`调查|回访|测评|评价|问卷`)
    const channels = CHANNELS.filter(([, words]) => has(words)).map(([channel]) => channel)
    set('channels', channels.length > 0 ? channels : undefined, proof)
    for (const [period, words] of PERIODS) set('every', period, first(words))
    put(
      'delay',
      first(
        cue`(?:结束|完成|办结|解决)后?\s*(?:的)?\s*{delay:duration}(?:之?内|以内)[^。;]{0,16}(?:回访|调查|评价|邀请)`,
      ),
      'delay',
    )
    put('scale', first(cue`(?:满分|最高分?)(?:为)?\s*{top:count}\s*分|{also:count}\s*分制`), 'top')
    put('scale', first(cue`{top:count}\s*分制`), 'top')
    put('satisfiedFrom', first(cue`{from:count}\s*分(?:及?以上|含以上)[^。;]{0,6}(?:为|视为|计为)?满意`), 'from')
  },
}
