import { Duration, listOf, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** What a third party may see and use. */
export const ThirdPartyAccessTerms = record({
  scope: listOf(oneOf('service-records', 'systems', 'premises', 'materials'), { minItems: 1 }),
  /** Personal information of customers: not at all, masked, or in full with separate written consent of the client. */
  customerData: oneOf('none', 'masked', 'with-consent'),
  /** Accounts are closed this soon after the exit. */
  revokeWithin: Duration,
  /** How long the log of accesses is kept. */
  keepLog: optional(Duration),
})
export type ThirdPartyAccessTerms = Static<typeof ThirdPartyAccessTerms>
