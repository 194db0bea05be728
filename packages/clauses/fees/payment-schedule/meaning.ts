import type { Obligation, PaymentScheduleTerms, Timing } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof PaymentScheduleTerms>

const clause = 'fees/payment-schedule'
const { duty } = obligationsOf(clause)

/** Amounts are the engine's; what has a date of its own is also a duty in the payment plan. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: [
    ...(terms.prepayment ? [payment('pay-prepayment', terms.prepayment.due)] : []),
    ...(terms.instalments ?? []).map(({ id, due }) => payment(`pay-${id}`, due)),
  ],
})

function payment(id: string, due: NonNullable<Terms['prepayment']>['due']): Obligation {
  const timing: Timing = due.kind === 'date' ? { kind: 'on', date: due.on } : after(due.event, due.within)
  return duty('client', 'pay', timing, { id })
}
