import { listOf, oneOf, optional, record, Share } from '@heqi/terms'
import type { Static } from 'typebox'

export const CAP_EXCEPTIONS = ['wilful', 'gross-negligence', 'data-leak', 'personal-injury'] as const

/** How far a third party is liable to the parties, and who bears the rest. */
export const ThirdPartyLiabilityCapTerms = record({
  share: Share,
  base: oneOf('total-price', 'annual-fee', 'third-party-fee'),
  /** Who bears what exceeds the cap. */
  excess: oneOf('engaging-party', 'client', 'provider', 'third-party'),
  exceptions: optional(listOf(oneOf(...CAP_EXCEPTIONS), { minItems: 1 })),
})
export type ThirdPartyLiabilityCapTerms = Static<typeof ThirdPartyLiabilityCapTerms>
