import { ContractTerms, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** How soon a contact is answered, and what else must be done within what time. */
export const FirstResponseTerms = record({
  ...ContractTerms.properties['service-level/first-response'].properties,
  ...deadlinesAndLimits,
})
export type FirstResponseTerms = Static<typeof FirstResponseTerms>
