import { Duration, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** Whose the results of the services are, how a licence is asked for, and what holds for claims of infringement. */
export const IntellectualPropertyTerms = record({
  /** Owner of what arises from the services. What a party brings along stays its own. */
  results: oneOf('client', 'provider', 'joint'),
  /** Results are handed over this long after they are finished. */
  deliver: optional(Duration),
  /** Use beyond the services needs the owner's written licence, answered within `reply`. */
  request: optional(record({ reply: Duration, silence: oneOf('consent', 'refusal') })),
  /** From a third party's claim to the notice to the other party. */
  infringementNotice: optional(Duration),
})
export type IntellectualPropertyTerms = Static<typeof IntellectualPropertyTerms>
