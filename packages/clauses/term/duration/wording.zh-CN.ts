import type { ClauseText } from '../../clause.ts'
import { date, duration } from '../../say/index.ts'
import { p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '服务期限',
  body: [
    p`服务期限自${term('start', date)}起至${term('end', date)}止${when('length', s`，共${term('length', duration)}`)}，起止当日均计算在内。`,
  ],
  labels: { start: '起始日', end: '终止日', length: '期限长度' },
  help: {
    purpose: '写明服务从哪一天到哪一天。',
    legalBasis: '《中华人民共和国民法典》第二百条至第二百零四条（期间计算）、第五百五十七条（权利义务终止）。',
    forClient: '留出招标和交接的时间，避免到期空档。',
    forProvider: '确认起始日前的准备工作是否计费。',
  },
  findings: {
    'ends-before-start': '终止日早于起始日。',
    'length-disagrees': '期限长度与起止日期不一致：按日期应至{end}止。',
  },
}
