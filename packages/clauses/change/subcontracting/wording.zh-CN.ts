import type { ClauseText } from '../../clause.ts'
import { duration, phrase, share } from '../../say/index.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

const answerable = p`经分包的工作，${provider}仍应当就分包单位的行为如同自己的行为向${client}承担责任，并确保分包单位遵守本合同关于质量、保密和个人信息保护的约定；分包单位不得再次分包。`

export const text: ClauseText = {
  title: '分包',
  body: [
    choose('allowed', {
      forbidden: p`${provider}应当自行提供全部服务，不得转包，也不得将任何部分分包。`,
      'with-consent': [p`${provider}不得转包；未取得${client}事先书面同意，也不得将任何部分服务分包。`, answerable],
      'with-notice': [
        p`${provider}不得转包；将部分服务分包的，应当事先将分包单位的名称、资质和分包内容书面通知${client}。`,
        answerable,
      ],
    }),
    when(
      'reply',
      p`${client}应当自收到分包申请之日起${term('reply.within', duration)}内书面答复，逾期未答复的，视为${choose('reply.silence', { consent: s`同意`, refusal: s`拒绝` })}。`,
    ),
    when('most', p`经分包的服务不得超过全部服务的${term('most', share)}。`),
    when('excluded', p`下列工作在任何情况下不得分包：${list('excluded', s`${term('', phrase)}`, commas)}。`),
    when(
      'copyWithin',
      p`${provider}应当自签订分包合同之日起${term('copyWithin', duration)}内将副本交${client}备案，价格部分可以遮盖。`,
    ),
    when(
      'replaceWithin',
      p`${client}有合理理由认为分包单位不能胜任的，可以书面要求更换，${provider}应当自收到要求之日起${term('replaceWithin', duration)}内更换或者收回自行完成。`,
    ),
  ],
  labels: {
    allowed: '能否分包',
    reply: '答复',
    'reply.within': '答复期限',
    'reply.silence': '逾期未答复',
    most: '分包比例上限',
    excluded: '不得分包的工作',
    copyWithin: '副本备案期限',
    replaceWithin: '更换期限',
  },
  help: {
    purpose: '约定服务方能否让他人完成部分服务，以及由此产生的责任。',
    legalBasis:
      '《中华人民共和国民法典》第五百九十三条（因第三人造成违约）、第九百二十三条（转委托）；《中华人民共和国个人信息保护法》第二十一条第三款（转委托处理个人信息须经同意）。',
    forClient: '涉及客户个人信息的工作须经你同意才能转委托；要求备案和更换权。',
    forProvider: '为高峰用工和翻译等辅助工作争取仅通知即可；要求答复期限。',
  },
  findings: {
    'silence-is-consent': {
      problem: '逾期未答复视为同意分包，可能在不知情时由他人处理客户资料。',
      reason: '转委托须经委托人同意；推定同意会使陌生的分包人接触客户。',
      repair: '改为逾期未答复视为拒绝。',
    },
    'no-reply-time': {
      problem: '没有约定答复分包申请的期限。',
      reason: '请求方不知道要等多久，服务安排被拖延。',
      repair: '填写答复期限，例如十个工作日。',
    },
    'notice-only': {
      problem: '仅通知即可分包，而转委托处理个人信息依法须经委托方同意。',
      reason: '未经个人信息处理者同意，受托人不得转委托他人处理个人信息。',
      repair: '改为须经委托方书面同意。',
    },
    'no-exclusion': {
      problem: '允许分包，却没有列明必须自行完成的工作。',
      reason: '投诉处理、个人信息处理等核心工作也可能被分包。',
      repair: '列明不得分包的工作。',
    },
  },
}
