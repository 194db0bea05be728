import { duration, phrase } from '@heqi/clauses/say'
import { choose, clause, client, p, provider, s, term } from '@heqi/clauses/words'
import { type AnnexPart, column, field, heading, ifSet, paragraphs, tableOf, wordingOf } from '../annex.ts'
import { breachFlow } from './flow.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`本办法是${clause('remedies/breach', '违约责任')}的实施步骤。`),
  {
    kind: 'flow',
    steps: breachFlow({
      found: s`一方认为对方违约`,
      notice: s`书面通知对方，写明事实和依据`,
      reply: s`${term('remedies/breach.reply', duration)}内可以书面提出异议`,
      cure: s`违约方在${term('remedies/breach.cure', duration)}内改正`,
      isCured: s`已经改正？`,
      record: s`登记结果；已经产生的违约金照计`,
      claim: s`计算违约金和损失，适用责任限额`,
      statement: s`列入结算单，或者另行书面主张`,
      end: s`处理完毕`,
      yes: '是',
      no: '否',
    }),
  },
  heading('违约情形'),
  tableOf(
    'remedies/breach.events',
    column('违约方', 1, s`${choose('by', { client, provider, both: s`任何一方` })}`),
    column('情形', 4, s`${term('event', phrase)}`),
  ),
  ifSet('remedies/penalty', heading('违约金'), wordingOf('remedies/penalty')),
  ifSet('remedies/damages', heading('损失赔偿'), wordingOf('remedies/damages')),
  ifSet('remedies/liability-cap', heading('责任限额'), wordingOf('remedies/liability-cap')),
  heading('违约通知书（样式）'),
  field('通知方：'),
  field('被通知方：'),
  field('违约的事实和时间：'),
  field('依据的条款：'),
  field('要求改正的事项和期限：'),
  field('主张的金额和计算过程：'),
  field('签章和日期：'),
]
