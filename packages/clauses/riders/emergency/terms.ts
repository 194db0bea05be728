import { Duration, listOf, optional, Phrase, record, Share } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** What counts as an emergency and how fast the provider's emergency organisation starts. */
export const EmergencyTerms = record({
  events: listOf(Phrase, { minItems: 1 }),
  /** From the client's notice of the emergency to the start of the response. */
  startWithin: Duration,
  /** Who does what in an emergency. */
  roles: optional(listOf(record({ role: Phrase, duty: Phrase }), { minItems: 1 })),
  /** How many people come in addition, or what share of those on duty, and within what time of the client's notice. */
  reinforcements: optional(
    listOf(record({ within: Duration, people: optional(Type.Integer({ minimum: 1 })), share: optional(Share) }), {
      minItems: 1,
    }),
  ),
  /** Rhythm of reports to the client while the emergency lasts. */
  reportEvery: optional(Duration),
  /** Drills of the plan in a year, at least. */
  drillsPerYear: optional(Type.Integer({ minimum: 1 })),
  /** Where the site or its systems fail: the share of the usual seats that serve again within a time. */
  recovery: optional(listOf(record({ within: Duration, share: Share }), { minItems: 1 })),
  /** A second site elsewhere, how many seats it keeps, by number or as a share of the usual ones, and how fast the service moves there. */
  standby: optional(
    record({
      seats: optional(Type.Integer({ minimum: 1 })),
      share: optional(Share),
      switchWithin: optional(Duration),
    }),
  ),
  /** Written review of what happened, after the end. */
  reviewWithin: optional(Duration),
  ...deadlinesAndLimits,
})
export type EmergencyTerms = Static<typeof EmergencyTerms>
