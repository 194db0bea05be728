import { Duration, DurationTerms, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** From which day to which day the services run; the length in words as a cross-check. Both days belong to the term. */
export const DurationClauseTerms = record({ ...DurationTerms.properties, length: optional(Duration) })
export type DurationClauseTerms = Static<typeof DurationClauseTerms>
