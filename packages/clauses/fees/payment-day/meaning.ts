import type { Obligation, PaymentDayTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof PaymentDayTerms>

const clause = 'fees/payment-day'

/** Due dates of statements are the engine's; the duty to pay each month stands in the payment plan. */
export const meaning = (terms: Terms): Meaning => {
  const timing: NonNullable<Obligation['timing']> =
    terms.kind === 'after'
      ? { kind: 'after', event: terms.event, within: terms.within }
      : { kind: 'every', period: 'month', dueDay: terms.day }
  return {
    executable: { [clause]: terms },
    obligations: [{ id: 'pay-monthly-fees', clause, kind: 'duty', owner: 'client', action: 'pay', timing }],
  }
}
