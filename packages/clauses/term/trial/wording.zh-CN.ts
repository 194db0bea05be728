import type { ClauseText } from '../../clause.ts'
import { date, duration, share } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '试用期',
  body: [
    p`自${choose('start', { absent: s`服务期限起始日` }, s`${term('start', date)}`)}起至${term('end', date)}止为试用期${when('length', s`（共${term('length', duration)}）`)}。试用期内的指标照常统计并向双方通报，${choose(
      'assessed',
      {
        true: s`考核结果按本合同的约定影响服务费用`,
        false: s`考核结果不影响服务费用`,
      },
    )}。`,
    when(
      'feeShare',
      p`试用期内的月度服务费用按应计金额的${term('feeShare', share)}结算，试用期在月中届满的，当月服务费用按日历天数划分；一次性费用、按成果计提的费用和分期款不减。`,
    ),
    when(
      'exitNotice',
      p`试用期届满前，${client}认为试用不合格的，可以提前${term('exitNotice', duration)}书面通知${provider}解除本合同；已经提供的服务按实际结算，双方互不因该解除承担违约责任。`,
    ),
  ],
  labels: {
    start: '试用期起日',
    end: '试用期止日',
    length: '试用期长度',
    assessed: '试用期是否计入考核',
    feeShare: '试用期结算比例',
    exitNotice: '退出的提前通知',
  },
  help: {
    purpose: '约定试用期多长、是否考核、能否退出。',
    legalBasis: '《中华人民共和国民法典》第五百六十二条（约定解除）。',
    forClient: '试用期应当足够覆盖一个完整的考核周期，并保留退出权。',
    forProvider: '试用期考核不扣费；退出时按实际结算，并收回已投入的培训成本。',
  },
  findings: {
    'ends-before-term': {
      problem: '试用期止日早于服务期限起始日。',
      reason: '试用期在服务开始之前就已结束，没有可以试用的服务。',
      repair: '把试用期止日改到服务期限之内。',
    },
    'longer-than-term': {
      problem: '试用期止日晚于服务期限终止日。',
      reason: '合同到期而试用尚未结束，转为正式服务的约定落空。',
      repair: '缩短试用期，或者延长服务期限。',
    },
    'dearer-than-after': {
      problem: '试用期按应计费用的{feeShare}结算，比试用期满后还高。',
      reason: '试用期通常优惠；比例超过百分之百，多半是把“减收”写成了“按比例结算”。',
      repair: '核对比例；试用期不优惠的，删去这一项。',
    },
    'share-of-no-monthly-fee': {
      problem: '试用期按月度服务费用的一定比例结算，而合同没有按月计算的费用。',
      reason: '包干价和分期款不随试用期减收，这一比例没有可以适用的金额。',
      repair: '把试用期的优惠写进分期款金额，或者约定按月计算的费用。',
    },
    'no-exit': {
      problem: '约定了试用期，却没有约定试用不合格时能否退出。',
      reason: '没有退出权，试用不合格也只能按一般违约处理，试用失去意义。',
      repair: '约定试用不合格时的提前通知期。',
    },
  },
}
