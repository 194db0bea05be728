import { AmountYuan, listOf, oneOf, optional, record, Share } from '@heqi/terms'
import { type Static, Type } from 'typebox'

export const CAP_EXCEPTIONS = ['wilful', 'gross-negligence', 'data-leak', 'personal-injury'] as const

const cap = {
  /** Who bears what exceeds the cap. */
  excess: oneOf('engaging-party', 'client', 'provider', 'third-party'),
  exceptions: optional(listOf(oneOf(...CAP_EXCEPTIONS), { minItems: 1 })),
}

/** How far a third party is liable to the parties, and who bears the rest. */
export const ThirdPartyLiabilityCapTerms = Type.Union([
  record({ ...cap, base: Type.Literal('total-price'), share: Share }),
  record({ ...cap, base: Type.Literal('annual-fee'), share: Share }),
  record({ ...cap, base: Type.Literal('third-party-fee'), share: Share }),
  record({ ...cap, base: Type.Literal('amount'), amountYuan: AmountYuan }),
])
export type ThirdPartyLiabilityCapTerms = Static<typeof ThirdPartyLiabilityCapTerms>
