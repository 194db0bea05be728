import { Duration, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** What a third party owes the parties, who watches over it and who pays it. */
export const ThirdPartyDutiesTerms = record({
  supervisor: oneOf('engaging-party', 'both', 'client', 'provider'),
  /** How often the third party reports to both parties. */
  report: optional(oneOf('week', 'month', 'quarter')),
  /** Its work is accepted so long after it says that the work is done. */
  acceptWithin: optional(Duration),
  /** Who pays it. */
  fees: oneOf('engaging-party', 'client', 'provider', 'shared'),
})
export type ThirdPartyDutiesTerms = Static<typeof ThirdPartyDutiesTerms>
