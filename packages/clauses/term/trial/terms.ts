import { Duration, IsoDate, optional, record, TrialTerms } from '@heqi/terms'
import type { Static } from 'typebox'

/** Until when the trial lasts, whether it is assessed, how the client may leave; the length in words as a cross-check. */
export const TrialClauseTerms = record({
  ...TrialTerms.properties,
  /** Where it does not begin with the term: a time to get ready, or of two providers side by side, may lie before it. */
  start: optional(IsoDate),
  length: optional(Duration),
})
export type TrialClauseTerms = Static<typeof TrialClauseTerms>
