import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, clause, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '验收',
  body: [
    p`${provider}完成约定的服务或者成果后，应当书面申请验收并提交相应的服务记录；${client}应当自收到申请之日起${term('within', duration)}内完成验收并出具书面结果。`,
    when('criteria', p`验收的内容包括：${list('criteria', s`${term('', phrase)}`, commas)}。`),
    choose('onSilence', {
      accepted: p`${client}在上述期限内既未出具验收结果、也未书面说明理由的，视为验收合格。`,
      'not-accepted': p`${client}在上述期限内未出具验收结果的，不视为验收合格；${provider}可以书面催告，并有权要求${client}说明理由。`,
    }),
    p`验收不合格的，${client}应当在验收结果中写明不合格的具体内容，由${provider}按照${clause('quality/rectification', '整改')}处理后重新申请验收。`,
    when(
      'objectionWithin',
      p`任何一方对验收结果有异议的，应当自收到验收结果之日起${term('objectionWithin', duration)}内书面提出；逾期未提出的，视为认可该结果。`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '验收', en: 'the acceptance' })['zh-CN'],
  ],
  labels: {
    within: '验收期限',
    onSilence: '逾期未答复',
    criteria: '验收内容',
    objectionWithin: '异议期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定服务成果怎样验收、多久完成、逾期不答复的后果和异议程序。',
    legalBasis:
      '《中华人民共和国民法典》第六百二十一条、第六百四十六条（检验期限及通知，参照适用）、第七百八十条（参照适用）。',
    forClient: '期限要够用；不接受“视为合格”时，应写明催告程序，避免长期悬而不决。',
    forProvider: '坚持逾期视为合格；要求书面列明不合格的内容。',
  },
  findings: {
    'within-zero': {
      problem: '验收期限为零，无法验收。',
      reason: '没有时间验收，逾期即视为合格或者不合格都会不公。',
      repair: '填写验收期限，服务类通常为三至十个工作日。',
    },
    'silence-not-accepted': {
      problem: '逾期未答复不视为合格，服务方的付款条件可能长期不成就。',
      reason: '验收是付款的前提时，委托方不作为就可以一直不付款。',
      repair: '改为逾期未答复视为验收合格，或者约定催告后的期限。',
    },
    'no-criteria': {
      problem: '没有约定验收的内容，是否合格容易发生争议。',
      reason: '合格与否没有尺度，只能按照行业通常标准争论。',
      repair: '列明验收内容，例如服务记录和指标完成情况。',
    },
  },
}
