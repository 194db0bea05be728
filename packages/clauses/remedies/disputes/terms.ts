import { Duration, oneOf, optional, Phrase, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** The steps of a dispute, its forum and its costs. */
export const DisputesTerms = record({
  /** From a party's written request to negotiate; after it the next step is open. */
  negotiation: optional(Duration),
  mediation: optional(record({ by: Phrase, within: Duration })),
  forum: Type.Union([
    record({
      kind: Type.Literal('court'),
      /** The court with jurisdiction at the seat of this party, or at this place. */
      place: oneOf('client', 'provider', 'claimant', 'defendant', 'signing-place', 'performance-place'),
    }),
    record({
      kind: Type.Literal('arbitration'),
      commission: Phrase,
      seat: optional(Phrase),
    }),
  ]),
  costs: oneOf('losing-party', 'each-own', 'as-decided'),
})
export type DisputesTerms = Static<typeof DisputesTerms>
