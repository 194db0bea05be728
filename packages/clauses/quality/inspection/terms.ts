import { Duration, listOf, oneOf, optional, Phrase, record, Share } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** Quality inspection (质检): who listens to how much of the service, how it is scored, and how a score is appealed. */
export const InspectionTerms = record({
  by: oneOf('provider', 'client', 'both'),
  /** How many contacts are inspected, of each agent or of the whole service. */
  sample: optional(
    record({
      number: Type.Integer({ minimum: 1 }),
      of: oneOf('agent', 'service'),
      every: oneOf('day', 'week', 'month'),
    }),
  ),
  /** Share of the contacts of a period that is inspected, at least. */
  share: optional(Share),
  /** Points out of a hundred from which a contact passes. */
  passScore: optional(Type.Integer({ minimum: 1, maximum: 100 })),
  /** Points lost to a fatal error are all points. */
  fatalErrors: optional(listOf(Phrase, { minItems: 1 })),
  /** From the inspection to its result. */
  resultWithin: optional(Duration),
  /** From the result to an appeal against it, and from the appeal to the answer. */
  appealWithin: optional(Duration),
  reviewWithin: optional(Duration),
  ...deadlinesAndLimits,
})
export type InspectionTerms = Static<typeof InspectionTerms>
