import { Duration, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { ConsentReply } from '../../shared/consent-reply.ts'

/** How the contract is changed. */
export const AmendmentTerms = record({
  /** `written`: any written form in which both parties agree, e-mail among them. */
  form: oneOf('signed-and-sealed', 'signed-or-sealed', 'written'),
  /** A change is asked for this long before it is to hold. */
  notice: optional(Duration),
  reply: optional(ConsentReply),
  effect: oneOf('on-signature', 'stated-date'),
})
export type AmendmentTerms = Static<typeof AmendmentTerms>
