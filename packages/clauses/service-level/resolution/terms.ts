import { ContractTerms, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** How soon a case must be resolved, and what counts as resolved. */
export const ResolutionTerms = record({
  ...ContractTerms.properties['service-level/resolution'].properties,
  counts: optional(oneOf('solved', 'solution-proposed')),
  ...deadlinesAndLimits,
})
export type ResolutionTerms = Static<typeof ResolutionTerms>
