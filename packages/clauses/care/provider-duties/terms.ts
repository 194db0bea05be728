import { Duration, listOf, oneOf, optional, Phrase, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** How the provider serves, apart from service levels: standards, records, inspection, continuity. */
export const ProviderDutiesTerms = record({
  standards: listOf(Phrase, { minItems: 1 }),
  /** Serious complaints and failures are told this soon. */
  incidentReport: optional(Duration),
  /** Cases that the provider cannot settle itself are passed on to the client this soon. */
  escalateWithin: optional(Duration),
  /** Recordings and case records are kept this long. */
  recordKeeping: optional(Duration),
  /** The client may inspect after notice. */
  inspection: optional(record({ notice: Duration, records: oneOf('cases', 'recordings-and-cases') })),
  /** Whether the provider keeps a continuity plan with spare staff, power and network. */
  continuity: Type.Boolean(),
  ...deadlinesAndLimits,
})
export type ProviderDutiesTerms = Static<typeof ProviderDutiesTerms>
