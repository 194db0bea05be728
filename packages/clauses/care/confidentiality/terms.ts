import { Duration, listOf, oneOf, optional, Phrase, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** What is confidential, who owes it, what is let out, and how long it lasts beyond the contract. */
export const ConfidentialityTerms = record({
  /** `both`: each party for what it learns from the other; else the one party. */
  by: oneOf('both', 'provider', 'client'),
  information: listOf(Phrase, { minItems: 1 }),
  exceptions: optional(
    listOf(oneOf('public', 'already-known', 'independently-developed', 'lawfully-received', 'required-by-law'), {
      minItems: 1,
    }),
  ),
  lasts: Type.Union([
    /** From the end of the contract. */
    record({ kind: Type.Literal('after-end'), within: Duration }),
    /** Until the information is public without a breach. */
    record({ kind: Type.Literal('indefinite') }),
  ]),
  /** After the end of the contract, carriers of the information go back or are destroyed. */
  returnWithin: optional(Duration),
})
export type ConfidentialityTerms = Static<typeof ConfidentialityTerms>
