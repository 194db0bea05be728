import { Duration, listOf, optional, Phrase, record, Share } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** What the client must do so that the provider can serve. All windows run from the signature unless said otherwise. */
export const ClientDutiesTerms = record({
  materials: listOf(Phrase, { minItems: 1 }),
  materialsWithin: Duration,
  access: optional(record({ systems: listOf(Phrase, { minItems: 1 }), within: Duration })),
  training: optional(record({ topics: listOf(Phrase, { minItems: 1 }), within: Duration })),
  /** Changes of products, rules or campaigns are told this long ahead. */
  changeNotice: optional(Duration),
  /** The volume expected in the next month: its day of the month or how long ahead it is told, and how far it may be exceeded. */
  forecast: optional(
    record({
      day: optional(Type.Integer({ minimum: 1, maximum: 31 })),
      before: optional(Duration),
      tolerance: optional(Share),
    }),
  ),
  /** Questions of the provider about the business are answered this soon. */
  replyWithin: optional(Duration),
  ...deadlinesAndLimits,
})
export type ClientDutiesTerms = Static<typeof ClientDutiesTerms>
