import type { Obligation, PaymentScheduleTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof PaymentScheduleTerms>
type Due = NonNullable<Terms['prepayment']>['due']

const clause = 'fees/payment-schedule'

const timingOf = (due: Due): NonNullable<Obligation['timing']> =>
  due.kind === 'date' ? { kind: 'on', date: due.on } : { kind: 'after', event: due.event, within: due.within }

const payment = (id: string, due: Due): Obligation => ({
  id,
  clause,
  kind: 'duty',
  owner: 'client',
  action: 'pay',
  timing: timingOf(due),
})

/** Amounts are the engine's; what has a date of its own is also a duty in the payment plan. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: [
    ...(terms.prepayment ? [payment('pay-prepayment', terms.prepayment.due)] : []),
    ...(terms.instalments ?? []).map(({ id, due }) => payment(`pay-${id}`, due)),
  ],
})
