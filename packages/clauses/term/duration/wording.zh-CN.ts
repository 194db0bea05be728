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
    forClient: '以日历日期写明起止；到期前留出招标、培训和交接的时间，避免服务空档。',
    forProvider: '确认起始日前的招聘、培训和系统对接是否计费；期限较短的，争取分摊一次性投入。',
  },
  findings: {
    'ends-before-start': {
      problem: '终止日早于起始日。',
      reason: '期限为负，合同没有可以履行的期间。',
      repair: '核对起止日期，把终止日改到起始日之后。',
    },
    'length-disagrees': {
      problem: '期限长度与起止日期不一致：按日期应至{end}止。',
      reason: '期限关系到续约通知、考核期数和总价；两种算法会差出费用。',
      repair: '以双方本意为准，改正终止日或者期限长度，使二者一致。',
    },
  },
}
