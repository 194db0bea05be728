import { Duration, listOf, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

export const EXIT_GROUNDS = [
  'completed',
  'agreement',
  'breach',
  'withdrawal',
  'force-majeure',
  'contract-ended',
] as const

/** How a third party leaves: grounds, notice, remaining work, refund and settlement. */
export const ThirdPartyExitTerms = record({
  grounds: listOf(oneOf(...EXIT_GROUNDS), { minItems: 1 }),
  notice: Duration,
  /** Remaining work and materials, from the exit. */
  handOverWithin: optional(Duration),
  settleWithin: Duration,
  /** Fees paid for work not done, from the settlement. */
  refundWithin: optional(Duration),
})
export type ThirdPartyExitTerms = Static<typeof ThirdPartyExitTerms>
