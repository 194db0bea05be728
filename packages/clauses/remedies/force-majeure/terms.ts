import { ForceMajeureTerms, listOf, optional, Phrase, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** What counts as force majeure, its notice and proof, and how long it may last before a party may rescind. */
export const ForceMajeureClauseTerms = record({
  events: optional(listOf(Phrase, { minItems: 1 })),
  ...ForceMajeureTerms.properties,
  ...deadlinesAndLimits,
})
export type ForceMajeureClauseTerms = Static<typeof ForceMajeureClauseTerms>
