import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同转让',
  body: [
    choose('bound', {
      both: p`未取得对方书面同意，任何一方不得转让其在本合同中的权利，也不得转移其在本合同中的义务。`,
      client: p`未取得${provider}书面同意，${client}不得转让其在本合同中的权利，也不得转移其在本合同中的义务。`,
      provider: p`未取得${client}书面同意，${provider}不得转让其在本合同中的权利，也不得转移其在本合同中的义务。`,
    }),
    when(
      'reply',
      p`请求同意转让的，应当书面说明受让人的名称、履行能力和转让范围；被请求的一方应当自收到请求之日起${term('reply.within', duration)}内书面答复，逾期未答复的，视为${choose('reply.silence', { consent: s`同意`, refusal: s`拒绝` })}。`,
    ),
    when(
      'affiliateNotice',
      p`因集团内部重组向关联公司概括转让本合同的，无须取得同意，但应当提前${term('affiliateNotice', duration)}书面通知对方，并与受让人就本合同的履行承担连带责任。`,
    ),
    choose('receivables', {
      free: p`${provider}可以转让其应收的服务价款，该转让自通知到达${client}时对${client}发生效力。`,
      'with-consent': p`未取得${client}书面同意，${provider}不得转让其应收的服务价款；该约定不影响善意受让人依法享有的权利。`,
      absent: s``,
    }),
    p`受让人应当书面承诺接受本合同的约束；转让不影响转让之前已经发生的权利、义务和责任。`,
  ],
  labels: {
    bound: '受限制的一方',
    reply: '答复',
    'reply.within': '答复期限',
    'reply.silence': '逾期未答复',
    affiliateNotice: '关联公司转让的通知',
    receivables: '应收价款转让',
  },
  help: {
    purpose: '约定合同权利义务能否转让、怎样取得同意。',
    legalBasis:
      '《中华人民共和国民法典》第五百四十五条、第五百四十六条（债权转让及通知）、第五百五十一条（债务转移须经同意）、第五百五十五条（概括转让）。',
    forClient: '服务依赖对方的人员和能力，转移义务应当经你同意；为集团重组留出余地。',
    forProvider: '应收价款的转让关系到保理融资，争取保留；限制应当对双方同等适用。',
  },
  findings: {
    'silence-is-consent': {
      problem: '逾期未答复视为同意转让，可能在不知情时更换合同当事人。',
      reason: '债务转移须经债权人同意；未表示的依法视为不同意。',
      repair: '改为逾期未答复视为拒绝。',
    },
    'no-reply-time': {
      problem: '没有约定答复转让请求的期限。',
      reason: '请求方不知道要等多久，交易被拖延。',
      repair: '填写答复期限，例如十个工作日。',
    },
    'one-sided': {
      problem: '转让限制只约束一方，另一方可以自由转让其权利。',
      reason: '另一方可以随意更换合同主体，对方却不能。',
      repair: '改为双方均须取得对方同意。',
    },
    'receivables-ban': {
      problem: '金钱债权不得转让的约定不能对抗第三人，限制应收价款转让的效果有限。',
      reason: '禁止转让应收账款不能对抗受让的第三人，只在双方之间产生违约责任。',
      repair: '改为可以转让但应当通知，或者知悉其效力有限。',
    },
  },
}
