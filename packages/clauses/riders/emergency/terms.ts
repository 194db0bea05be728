import { Duration, listOf, optional, Phrase, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** What counts as an emergency and how fast the provider's emergency organisation starts. */
export const EmergencyTerms = record({
  events: listOf(Phrase, { minItems: 1 }),
  /** From the client's notice of the emergency to the start of the response. */
  startWithin: Duration,
  /** Who does what in an emergency. */
  roles: optional(listOf(record({ role: Phrase, duty: Phrase }), { minItems: 1 })),
  /** How many people come in addition, and within what time of the client's notice. */
  reinforcements: optional(listOf(record({ within: Duration, people: Type.Integer({ minimum: 1 }) }), { minItems: 1 })),
  /** Rhythm of reports to the client while the emergency lasts. */
  reportEvery: optional(Duration),
  /** Drills of the plan in a year, at least. */
  drillsPerYear: optional(Type.Integer({ minimum: 1 })),
  /** Written review of what happened, after the end. */
  reviewWithin: optional(Duration),
})
export type EmergencyTerms = Static<typeof EmergencyTerms>
