import { Duration, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { ConsentReply } from '../../shared/consent-reply.ts'

/** Whether a party may pass its rights and duties on. */
export const AssignmentTerms = record({
  /** Who needs the other party's written consent. */
  bound: oneOf('both', 'client', 'provider'),
  reply: optional(ConsentReply),
  /** Passing the contract to a company of the same group needs no consent, only notice this long before. */
  affiliateNotice: optional(Duration),
  /** Whether the provider may assign its claims for fees. */
  receivables: optional(oneOf('free', 'with-consent')),
})
export type AssignmentTerms = Static<typeof AssignmentTerms>
