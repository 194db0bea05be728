import type { SuspensionRightTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof SuspensionRightTerms>

const clause = 'fees/suspension-right'
const { duty, right } = obligationsOf(clause)

/** Demand, suspension and restart are steps with dates; the engine excuses the clocks while services are suspended. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: calledFor(
    right('provider', 'demand-overdue-payment', after('payment-due', terms.overdue)),
    right('provider', 'suspend-services', after('overdue-payment-demanded', terms.notice)),
    terms.restartWithin && duty('provider', 'resume-services', after('overdue-payment-made', terms.restartWithin)),
  ),
})
