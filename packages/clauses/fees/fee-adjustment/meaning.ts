import type { FeeAdjustmentTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { before, calledFor, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof FeeAdjustmentTerms>

const clause = 'fees/fee-adjustment'
const { right } = obligationsOf(clause)

/** Yearly steps, indexation and benchmarks are the engine's; a negotiation is a right with a notice. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: calledFor(
    ...terms.map(
      (entry) =>
        entry.kind === 'negotiation' &&
        right('both', 'propose-fee-adjustment', before('fee-adjustment-effective', entry.notice), {
          id: `propose-${entry.id}`,
          detail: { trigger: entry.trigger },
        }),
    ),
  ),
})
