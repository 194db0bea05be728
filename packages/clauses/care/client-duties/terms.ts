import { Duration, listOf, optional, Phrase, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** What the client must do so that the provider can serve. All windows run from the signature unless said otherwise. */
export const ClientDutiesTerms = record({
  materials: listOf(Phrase, { minItems: 1 }),
  materialsWithin: Duration,
  access: optional(record({ systems: listOf(Phrase, { minItems: 1 }), within: Duration })),
  training: optional(record({ topics: listOf(Phrase, { minItems: 1 }), within: Duration })),
  /** Changes of products, rules or campaigns are told this long ahead. */
  changeNotice: optional(Duration),
  /** Questions of the provider about the business are answered this soon. */
  replyWithin: optional(Duration),
})
export type ClientDutiesTerms = Static<typeof ClientDutiesTerms>
