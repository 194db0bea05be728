import type { RefundTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof RefundTerms>

const clause = 'fees/refund'

/** The refund lines are the engine's; paying them back is a duty with a date. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: [
    {
      id: 'pay-refund',
      clause,
      kind: 'duty',
      owner: 'provider',
      action: 'pay-refund',
      timing: { kind: 'after', event: 'refund-established', within: terms.within },
    },
  ],
})
