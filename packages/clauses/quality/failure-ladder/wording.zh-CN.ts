import type { ClauseText } from '../../clause.ts'
import { count, decimal, duration, metricName } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '连续不达标的处理',
  body: [
    p`本条所称不达标，是指${choose('failure.kind', {
      'score-below': s`考核周期的加权得分低于${term('failure.score', decimal)}分`,
      'any-kpi-missed': s`考核周期内任何关键绩效指标未达到目标值`,
      'kpi-missed': s`考核周期内指标“${term('failure.metric', metricName)}”未达到目标值`,
    })}。`,
    lead(
      p`不达标达到下列次数的，依次采取下列措施：`,
      items(
        'steps',
        p`${choose('after.kind', {
          consecutive: s`连续${term('after.periods', count)}期不达标的`,
          cumulative: s`在${term('after.withinMonths', count)}个月内累计${term('after.periods', count)}期不达标的`,
        })}，${choose('action', {
          warning: s`${client}可以书面警告${provider}${when('within', s`，${provider}应当在${term('within', duration)}内书面答复并说明改进措施`)}`,
          rectification: s`${client}可以要求限期整改${when('within', s`，${provider}应当在${term('within', duration)}内整改完毕`)}`,
          'early-termination-right': s`${client}有权提前解除本合同${when('within', s`，并应当在知道之日起${term('within', duration)}内行使该权利，逾期未行使的，该权利消灭`)}`,
        })}。`,
        'step',
      ),
    ),
    p`${client}采取上述措施，不影响考核结果的适用。因不可抗力或者${client}的原因造成的不达标，不计入上述次数。`,
  ],
  labels: {
    failure: '不达标的含义',
    'failure.kind': '判断标准',
    'failure.score': '得分界限',
    'failure.metric': '指标',
    steps: '措施',
    'steps.after': '条件',
    'steps.after.kind': '计数方式',
    'steps.after.periods': '期数',
    'steps.after.withinMonths': '月数',
    'steps.action': '措施',
    'steps.within': '期限',
  },
  help: {
    purpose: '约定连续或者累计不达标时依次采取的措施：警告、限期整改、提前解除。',
    legalBasis: '《中华人民共和国民法典》第五百六十二条第二款（约定解除权）、第五百六十四条（解除权的行使期限）。',
    forClient: '约定清楚的解除条件，避免证明“根本违约”；注意解除权的行使期限。',
    forProvider: '解除之前应有警告和整改机会；剔除委托方原因和不可抗力。',
  },
  findings: {
    'steps-not-rising': {
      problem: '较重的措施所需次数不多于较轻的措施，较轻的措施没有机会适用。',
      reason: '措施应当由轻到重；次数倒置后，警告和整改形同虚设。',
      repair: '使较重措施的次数多于较轻措施。',
    },
    'termination-without-warning': {
      problem: '可以提前解除，却没有约定此前的警告或者整改。',
      reason: '没有给予改正机会即解除，解除是否有效容易争议。',
      repair: '在解除之前增加警告或者限期整改。',
    },
    'termination-without-time': {
      problem: '没有约定解除权的行使期限；法律规定的期限为一年。',
      reason: '不约定期限的，解除权可以悬置一年，服务方长期处于不确定状态。',
      repair: '填写行使期限，例如知道之日起三个月。',
    },
    'rectification-without-time': {
      problem: '要求限期整改，却没有约定期限。',
      reason: '没有期限就无法判断整改是否逾期。',
      repair: '填写整改期限，例如十个工作日。',
    },
  },
}
