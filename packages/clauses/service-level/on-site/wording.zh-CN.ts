import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '现场服务',
  body: [
    p`问题无法远程解决的，${provider}应当派员到现场服务，并以工单记录派出、到达和离开的时间。`,
    when('dispatchWithin', p`派员时限：自工单确认需要现场服务时起${term('dispatchWithin', duration)}内。`),
    when('arriveWithin', p`到场时限：自工单确认需要现场服务时起${term('arriveWithin', duration)}内。`),
    when('place', p`服务地点：${term('place', phrase)}。`),
  ],
  labels: { dispatchWithin: '派员时限', arriveWithin: '到场时限', place: '服务地点' },
  help: {
    purpose: '约定现场服务的派员和到场时限以及地点。',
    legalBasis: '《中华人民共和国民法典》第五百一十一条（履行地点、期限不明时的规则）。',
    forClient: '按地域分档约定到场时限，要求工单记录派出、到达、离开并由现场人员签认。',
    forProvider: '到场时限以委托方或者客户开放场地为前提；差旅、备件和夜间上门的费用另行约定。',
  },
  findings: {
    'arrive-before-dispatch': {
      problem: '到场时限短于派员时限。',
      reason: '人员尚未派出就已到场，服务方不能履行。',
      repair: '使到场时限不短于派员时限。',
    },
    'no-time': {
      problem: '没有约定派员或者到场的时限。',
      reason: '没有时限，何时到场只能按“合理期限”争议。',
      repair: '至少填写派员时限或者到场时限。',
    },
  },
}
