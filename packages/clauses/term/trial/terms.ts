import { Duration, optional, record, TrialTerms } from '@heqi/terms'
import type { Static } from 'typebox'

/** Until when the trial lasts, whether it is assessed, how the client may leave; the length in words as a cross-check. */
export const TrialClauseTerms = record({ ...TrialTerms.properties, length: optional(Duration) })
export type TrialClauseTerms = Static<typeof TrialClauseTerms>
