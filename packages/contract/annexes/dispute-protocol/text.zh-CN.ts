import { duration, phrase } from '@heqi/clauses/say'
import { choose, clause, p, s, term } from '@heqi/clauses/words'
import { type AnnexPart, form, heading, ifSet, paragraphs, wordingOf } from '../annex.ts'
import { disputeFlow } from './flow.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`本办法是${clause('remedies/disputes', '争议解决')}的实施步骤。`),
  {
    kind: 'flow',
    steps: disputeFlow({
      raised: s`一方书面提出争议`,
      negotiation: s`双方负责人协商`,
      negotiationWithin: s`双方负责人在${term('remedies/disputes.negotiation', duration)}内协商`,
      isSettled: s`达成一致？`,
      mediation: s`向${term('remedies/disputes.mediation.by', phrase)}申请调解，期限${term('remedies/disputes.mediation.within', duration)}`,
      isMediated: s`调解成功？`,
      forum: s`${choose('remedies/disputes.forum.kind', { court: s`向有管辖权的人民法院提起诉讼`, arbitration: s`提交${term('remedies/disputes.forum.commission', phrase)}仲裁` })}`,
      agreement: s`签署书面协议并履行`,
      yes: '是',
      no: '否',
    }),
  },
  heading('争议解决'),
  wordingOf('remedies/disputes'),
  heading('争议期间'),
  paragraphs(
    p`争议针对结算单某一项的，只有该项暂缓，其余各项应当按期开票和付款；双方应当继续履行不受争议影响的义务。`,
    p`任何一方应当自对方提出要求之日起，及时提供与争议有关的服务记录、指标计算过程和往来通知，不得毁损或者隐匿。`,
  ),
  ifSet('general/evidence-log', heading('电子数据'), wordingOf('general/evidence-log')),
  heading('争议登记表'),
  form(4, ['编号', 1], ['提出方和日期', 3], ['争议事项和金额', 4], ['证据', 3], ['处理结果和日期', 3]),
]
