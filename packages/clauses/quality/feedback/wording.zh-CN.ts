import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, phrase } from '../../say/index.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '客户反馈',
  body: [
    p`${provider}应当收集和登记客户反映的下列事项：${list('topics', s`${term('', phrase)}`, commas)}。`,
    p`${provider}应当按${choose('digest', { week: s`周`, month: s`月`, quarter: s`季度` })}整理上述事项，向${client}提交反馈汇总，说明数量、原因和改进建议${when('dueDay', s`，并于次期首月${term('dueDay', dayOfMonth)}以前提交`)}。`,
    when(
      'urgentWithin',
      p`影响较多客户或者涉及人身、财产安全的事项，${provider}应当在知道后${term('urgentWithin', duration)}内先行告知${client}。`,
    ),
    when('answerWithin', p`${client}应当自收到改进建议之日起${term('answerWithin', duration)}内答复是否采纳。`),
    p`反馈汇总中的客户个人信息应当去标识化；确需提供可以识别客户的信息的，适用个人信息保护的约定。`,
  ],
  labels: {
    topics: '收集事项',
    digest: '汇总周期',
    dueDay: '提交日期',
    urgentWithin: '紧急事项告知时限',
    answerWithin: '答复期限',
  },
  help: {
    purpose: '约定服务方怎样收集客户反映的问题和建议，并定期反馈给委托方。',
    legalBasis:
      '《中华人民共和国消费者权益保护法》第十七条（听取消费者意见）；《中华人民共和国个人信息保护法》第七十三条（去标识化）。',
    forClient: '客户反馈是产品改进的来源，要求按原因归类，并对紧急事项即时告知。',
    forProvider: '要求委托方答复建议，避免同一问题反复引发投诉而计入考核。',
  },
  findings: {
    'urgent-untold': {
      problem: '没有约定紧急事项的告知时限。',
      reason: '群体投诉和安全事件每拖一小时损失都会扩大。',
      repair: '填写紧急事项的告知时限，例如两小时。',
    },
    'no-answer': {
      problem: '没有约定委托方答复建议的期限。',
      reason: '建议无人答复，反馈汇总流于形式。',
      repair: '填写委托方的答复期限，例如十个工作日。',
    },
    'week-with-day': {
      problem: '按周汇总却约定了每月日期。',
      reason: '每周一次的汇总没有“每月几日”，提交时间无法执行。',
      repair: '删去日期，或者改为按月汇总。',
    },
  },
}
