import { AmountYuan, Duration, listOf, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** Which insurance the provider keeps, for how much, and how soon it is proved. */
export const InsuranceTerms = record({
  policies: listOf(
    record({
      kind: oneOf('professional', 'employer', 'cyber', 'public', 'property', 'accident'),
      /** Sum insured, at least. */
      amountYuan: optional(AmountYuan),
      /** For each event or person, at least. */
      perEventYuan: optional(AmountYuan),
    }),
    { minItems: 1 },
  ),
  /** Proof of insurance goes to the client after the signature. */
  proofWithin: optional(Duration),
  /** Cancellation and changes are told this long ahead. */
  changeNotice: optional(Duration),
})
export type InsuranceTerms = Static<typeof InsuranceTerms>
