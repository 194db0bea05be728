import { Duration, listOf, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { ConsentReply } from '../../shared/consent-reply.ts'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

export const THIRD_PARTY_KINDS = [
  'intermediary',
  'technical-support',
  'consultant',
  'assessor',
  'guarantor',
  'supervisor',
] as const

/** Who may be brought in besides the parties, and how. */
export const ThirdPartyEngagementTerms = record({
  kinds: listOf(oneOf(...THIRD_PARTY_KINDS), { minItems: 1 }),
  /** A party asks for the other's consent this long before the third party begins. */
  apply: optional(Duration),
  reply: optional(ConsentReply),
  /** Who signs with the third party: both parties, or the one that brings it in. */
  agreement: oneOf('all-parties', 'engaging-party'),
  /** The other party reviews the draft of that agreement so long after receiving a copy. */
  reviewWithin: optional(Duration),
  ...deadlinesAndLimits,
})
export type ThirdPartyEngagementTerms = Static<typeof ThirdPartyEngagementTerms>
