import type { ClauseText } from '../../clause.ts'
import { count, duration } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '客户满意度调查',
  body: [
    p`${provider}应当以下列方式邀请客户评价服务：${list(
      'channels',
      choose('', {
        'in-conversation': s`会话内评价`,
        sms: s`短信`,
        phone: s`电话回访`,
        email: s`电子邮件`,
        social: s`社交媒体消息`,
      }),
      commas,
    )}。`,
    when('delay', p`每次联系结束后${term('delay', duration)}内，${provider}应当向该客户发出评价邀请。`),
    when(
      'every',
      p`${provider}应当每${choose('every', { month: s`月`, quarter: s`季度`, year: s`年` })}对当期客户开展满意度调查，并向${client}提交调查结果。`,
    ),
    p`评价分数最低为最差，最高为${term('scale', count)}分；评价达到${term('satisfiedFrom', count)}分及以上的，为满意。`,
    when('quietTime', p`对同一客户，自上次邀请之日起${term('quietTime', duration)}内不再邀请评价。`),
    p`评价应当由客户自愿作出。${provider}不得以利益诱导、代为评价或者选择性邀请等方式影响评价结果；客户拒绝接收的，不得再次邀请。`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' })['zh-CN'],
  ],
  labels: {
    channels: '调查方式',
    delay: '联系结束后多久',
    every: '定期调查',
    scale: '最高分',
    satisfiedFrom: '满意的最低分',
    quietTime: '不重复邀请的期间',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定满意度调查的方式、时间、量表和什么算满意。',
    legalBasis: '《中华人民共和国个人信息保护法》第十三条；《通信短信息服务管理规定》（商业性短信息）。',
    forClient: '写明不得诱导评价；满意的界限与考核指标一致。',
    forProvider: '约定最少样本数；回复率低时满意度不宜单独考核。',
  },
  findings: {
    'satisfied-above-scale': {
      problem: '满意的最低分{from}高于最高分{scale}，没有评价能算满意。',
      reason: '没有任何评价能够达标，满意度恒为零。',
      repair: '把满意的最低分改到最高分以内。',
    },
    'satisfied-from-bottom': {
      problem: '最低分即算满意，调查没有意义。',
      reason: '所有评价都算满意，满意度恒为百分之百，考核失真。',
      repair: '提高满意的最低分，五分制通常为四分。',
    },
    'never-sent': {
      problem: '既没有约定每次联系后的邀请，也没有约定定期调查。',
      reason: '没有发出邀请就没有评价，满意度指标没有数据。',
      repair: '约定联系结束后的邀请时限，或者定期调查。',
    },
    'delay-long': {
      problem: '联系结束超过一周才邀请评价，回复率和可信度都会下降。',
      reason: '隔得太久，客户记不清，回复率低，结果容易被质疑。',
      repair: '缩短至四十八小时以内。',
    },
  },
}
