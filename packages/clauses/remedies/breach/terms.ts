import { Duration, listOf, oneOf, optional, Phrase, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** What counts as a breach, and how it is put right. */
export const BreachTerms = record({
  events: listOf(record({ by: oneOf('client', 'provider', 'both'), event: Phrase }), { minItems: 1 }),
  /** From receipt of the notice of breach to the end of the cure. */
  cure: Duration,
  /** From receipt of the notice to objections against the facts in it; silence accepts them. */
  reply: optional(Duration),
  ...deadlinesAndLimits,
})
export type BreachTerms = Static<typeof BreachTerms>
