import type { RefundTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof RefundTerms>

const clause = 'fees/refund'
const { duty } = obligationsOf(clause)

/** The refund lines are the engine's; paying them back is a duty with a date. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: [duty('provider', 'pay-refund', after('refund-established', terms.within))],
})
