import { Duration, listOf, oneOf, optional, Phrase, record, Share } from '@heqi/terms'
import type { Static } from 'typebox'
import { ConsentReply } from '../../shared/consent-reply.ts'

/** Whether the provider may have others do its work. */
export const SubcontractingTerms = record({
  allowed: oneOf('forbidden', 'with-consent', 'with-notice'),
  reply: optional(ConsentReply),
  /** How much of the services may be subcontracted. */
  most: optional(Share),
  /** What the provider must do itself in any case. */
  excluded: optional(listOf(Phrase, { minItems: 1 })),
  /** A copy of the subcontract goes to the client this long after its signature. */
  copyWithin: optional(Duration),
  /** A subcontractor that the client rejects with reason is replaced within this time. */
  replaceWithin: optional(Duration),
})
export type SubcontractingTerms = Static<typeof SubcontractingTerms>
