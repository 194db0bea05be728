import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { commas, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '不可抗力',
  body: [
    p`不可抗力是指不能预见、不能避免且不能克服的客观情况${when('events', s`，通常包括：${list('events', s`${term('', phrase)}`, commas)}`)}。一方自身的系统故障、人员流失和供应商的违约不属于不可抗力。`,
    p`因不可抗力不能履行合同的，受影响的一方应当自不可抗力发生之日起${term('notice', duration)}内书面通知对方，并自发生之日起${term('proof', duration)}内提供证明；因客观条件无法按期通知的，应当在条件恢复后立即通知。`,
    p`受影响的一方在受影响的范围内部分或者全部免除责任，但应当采取适当措施减轻损失，并在影响消除后立即恢复履行。迟延履行后发生不可抗力的，不免除责任。`,
    p`双方确认的不可抗力期间，受影响的服务时限相应顺延，指标同时列示剔除前后的数值；未提供服务的期间不计服务费用。`,
    when(
      'endAfter',
      p`不可抗力持续超过${term('endAfter', duration)}，致使不能实现合同目的的，任何一方可以书面通知对方解除本合同，已经提供的服务按实际结算，双方互不承担违约责任。`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '不可抗力发生', en: 'the event of force majeure' })['zh-CN'],
  ],
  labels: {
    events: '不可抗力事件',
    notice: '通知期限',
    proof: '提供证明的期限',
    endAfter: '可以解除的持续时间',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定不可抗力的含义、通知和证明、减损、服务时限的顺延以及长期持续时的解除。',
    legalBasis:
      '《中华人民共和国民法典》第一百八十条（不可抗力）、第五百九十条（免责、通知和证明）、第五百六十三条第一款第一项（解除）。',
    forClient: '不把服务方自身的系统、人员和供应商问题列为不可抗力；要求业务连续性安排。',
    forProvider: '列明常见事件，并约定受影响期间免于考核。',
  },
  findings: {
    'own-sphere-event': {
      problem: '“{event}”通常在一方可以控制的范围之内，不符合不可抗力不能避免的要件。',
      reason: '系统故障、人员流失等属于经营风险，列为不可抗力会免除本应承担的责任。',
      repair: '从列举中删去“{event}”。',
    },
    'proof-before-notice': {
      problem: '提供证明的期限短于通知期限。',
      reason: '通知之前就要提供证明，期限自相矛盾。',
      repair: '使提供证明的期限不短于通知期限。',
    },
    'no-end': {
      problem: '没有约定不可抗力持续多久可以解除合同。',
      reason: '长期停摆时双方都被合同束缚，只能主张法定解除。',
      repair: '约定持续多久可以解除，例如六十日。',
    },
    'no-events': {
      problem: '没有列举不可抗力事件，是否构成只能依法律判断。',
      reason: '是否构成不可抗力全凭个案判断，理赔和免责时易争议。',
      repair: '列举通常的事件，例如地震、洪水、战争、政府行为。',
    },
  },
}
