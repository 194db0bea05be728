import type { FeeAdjustmentTerms, Obligation } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof FeeAdjustmentTerms>

const clause = 'fees/fee-adjustment'

/** Indexation is the engine's; a negotiation is a right with a notice. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.flatMap((entry): Obligation[] =>
    entry.kind === 'negotiation'
      ? [
          {
            id: `propose-${entry.id}`,
            clause,
            kind: 'right',
            owner: 'both',
            action: 'propose-fee-adjustment',
            timing: { kind: 'before', event: 'fee-adjustment-effective', by: entry.notice },
            detail: { trigger: entry.trigger },
          },
        ]
      : [],
  ),
})
