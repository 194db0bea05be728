import { fenOfYuan, fractionOf, multiply, negate, ONE } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { exactLine, formula, reservation } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'

/** Refunds on the grounds of the contract: a share of the base, or the part that is left of what was paid for. */
export function settleRefunds(context: MonthContext): readonly StatementLine[] {
  const grounds = context.terms['fees/refund']?.grounds ?? []
  return (context.facts.refunds ?? []).flatMap((fact) => {
    if (fact.month !== context.month) return []
    const ground = grounds.find(({ id }) => id === fact.ground)
    if (!ground) {
      reserve(context, reservation('refund-ground-unknown', { ground: fact.ground }))
      return []
    }
    const base = fenOfYuan(fractionOf(fact.baseYuan))
    const share = ground.share === undefined ? ONE : fractionOf(ground.share)
    const remaining = ground.proRata ? fractionOf(fact.remainingShare ?? '1') : ONE
    return [
      exactLine(
        {
          step: 'corrections',
          clause: 'fees/refund',
          id: `corrections/refund.${fact.id}`,
          code: 'refund',
          subject: ground.id,
          formula: ground.proRata
            ? formula('refund.pro-rata', { base, share, remaining })
            : formula('refund', { base, share }),
          sources: [{ kind: 'fact', fact: 'refunds', ids: [fact.id] }],
        },
        negate(multiply(multiply(base, share), remaining)),
      ),
    ]
  })
}
