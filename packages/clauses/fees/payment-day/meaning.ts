import type { PaymentDayTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { after, calledFor, every, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof PaymentDayTerms>

const clause = 'fees/payment-day'
const { duty } = obligationsOf(clause)

/** Due dates of statements are the engine's; the duties to pay stand in the payment plan. */
export function meaning(terms: Terms): Meaning {
  const period = terms.every ?? 'month'
  const timing = terms.kind === 'after' ? after(terms.event, terms.within) : every(period, terms.day)
  const second = terms.kind === 'day-of-month' ? terms.second : undefined
  return {
    executable: { [clause]: terms },
    obligations: calledFor(
      terms.statementDay !== undefined && duty('provider', 'submit-statement', every('month', terms.statementDay)),
      terms.confirmWithin && duty('client', 'confirm-statement', after('statement-submitted', terms.confirmWithin)),
      duty('client', 'pay', timing, { id: 'pay-monthly-fees' }),
      second &&
        duty('client', 'pay', every(period, second.day), {
          id: 'pay-on-second-day',
          detail: { components: second.components },
        }),
    ),
  }
}
