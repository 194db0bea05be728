import type { ClauseText } from '../../clause.ts'
import { count, duration } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { client, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '整改',
  body: [
    p`服务不符合约定的，${client}可以书面要求${provider}整改，并说明不符合约定的事实；${provider}应当自收到整改要求之日起${term('within', duration)}内完成整改，并书面报告原因、措施和结果，由此增加的费用由${provider}承担。`,
    when(
      'planWithin',
      p`${provider}应当自收到整改要求之日起${term('planWithin', duration)}内提交整改方案，写明措施、责任人和完成时间。`,
    ),
    when(
      'reinspectionWithin',
      p`${client}应当自收到整改报告之日起${term('reinspectionWithin', duration)}内复查并书面告知结果，逾期未告知的，视为整改合格。`,
    ),
    when(
      'times',
      p`就同一事项整改${term('times', count)}次仍不符合约定的，${client}可以要求减少相应的价款，或者按照本合同的约定解除合同。`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '要求整改的通知送达', en: 'the demand to rectify' })['zh-CN'],
  ],
  labels: {
    within: '整改期限',
    planWithin: '整改方案提交期限',
    times: '整改次数',
    reinspectionWithin: '复查期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定服务不合格时的整改期限、复查和仍不合格的后果。',
    legalBasis:
      '《中华人民共和国民法典》第五百八十二条（修理、重作、减少价款）、第五百六十三条第一款第三项（催告后的解除）。',
    forClient: '写明整改费用由服务方承担，以及多次整改不合格的后果。',
    forProvider: '整改期限应与问题的难度相称；要求复查期限，避免长期处于整改状态。',
  },
  findings: {
    'within-long': {
      problem: '整改期限超过一个月，期间服务持续不合格。',
      reason: '整改期间客户仍在接受不合格的服务，而费用照付。',
      repair: '缩短至一个月以内，或者约定整改期间减少费用。',
    },
    'no-consequence': {
      problem: '没有约定整改几次仍不合格的后果。',
      reason: '屡改屡犯时没有进一步的措施，只能依法主张。',
      repair: '约定整改的次数及减少价款或者解除的后果。',
    },
    'no-reinspection': {
      problem: '没有约定复查期限，整改是否完成无从确定。',
      reason: '整改是否完成没有人确认，考核和付款因此悬置。',
      repair: '填写复查期限，例如三个工作日。',
    },
  },
}
