import type { ClauseText } from '../../clause.ts'
import { count, duration, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '质量检查',
  body: [
    p`服务质量由${choose('by', { provider: s`${provider}自行`, client: s`${client}`, both: s`双方分别` })}按照双方确认的评分表抽样检查通话录音、会话记录和工单。`,
    when(
      'sample',
      p`${choose('sample.every', { day: s`每日`, week: s`每周`, month: s`每月` })}检查的样本，${choose('sample.of', { agent: s`每名客服人员`, service: s`全部服务` })}不少于${term('sample.number', count)}件。`,
    ),
    when('share', p`检查的样本不少于当期服务记录的${term('share', share)}。`),
    when('passScore', p`评分采用百分制，${term('passScore', count)}分以上为合格。`),
    when('fatalErrors', p`出现下列情形之一的，该样本计零分：${list('fatalErrors', s`${term('', phrase)}`, commas)}。`),
    when('resultWithin', p`检查结果应当自检查之日起${term('resultWithin', duration)}内告知对方。`),
    when(
      'appealWithin',
      p`对检查结果有异议的，应当自收到结果之日起${term('appealWithin', duration)}内书面申诉，逾期未申诉的，以检查结果为准。`,
    ),
    when('reviewWithin', p`检查的一方应当自收到申诉之日起${term('reviewWithin', duration)}内复核并书面答复。`),
    ...deadlineAndLimitWords({ 'zh-CN': '质检', en: 'the inspection' })['zh-CN'],
  ],
  labels: {
    by: '检查方',
    sample: '抽检数量',
    'sample.number': '样本数',
    'sample.of': '按人或者按全部服务',
    'sample.every': '抽检周期',
    share: '抽检比例',
    passScore: '合格分数',
    fatalErrors: '致命差错',
    resultWithin: '结果告知期限',
    appealWithin: '申诉期限',
    reviewWithin: '复核期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定谁抽查多少服务、怎样评分、对评分怎样申诉。',
    legalBasis:
      '《中华人民共和国民法典》第五百零九条（按约履行）、第九百二十二条（按照委托人指示处理事务，参照适用）。',
    forClient: '样本数按人约定，才能覆盖每名客服人员；保留自行抽查的权利。',
    forProvider: '评分表应作为附件；争取申诉和复核的期限，避免一次抽查决定费用。',
  },
  findings: {
    'more-than-all': {
      problem: '抽检比例超过百分之百。',
      reason: '不可能检查比全部服务更多的样本。',
      repair: '核对比例，改为百分之百以下。',
    },
    'no-sample': {
      problem: '没有约定抽检多少，质量得分可以由极少的样本决定。',
      reason: '样本由检查方随意决定，得分不具有代表性。',
      repair: '填写每名客服人员的样本数或者抽检比例。',
    },
    'no-appeal': {
      problem: '没有约定对检查结果的申诉期限。',
      reason: '评分有误时没有纠正的途径，扣款只能在结算时争执。',
      repair: '填写申诉期限，例如三个工作日。',
    },
    'appeal-unanswered': {
      problem: '约定了申诉，却没有约定复核的期限。',
      reason: '申诉可以长期不答复，考核结果悬而未决。',
      repair: '填写复核期限，例如三个工作日。',
    },
  },
}
