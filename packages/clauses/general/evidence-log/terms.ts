import { Duration, listOf, oneOf, PartyRole, record } from '@heqi/terms'
import type { Static } from 'typebox'

export const LOG_ENTRIES = ['terms', 'service-records', 'notices', 'statements', 'disputes', 'acceptance'] as const

/**
 * The append-only evidence log as the parties' agreed way of keeping data (Supreme People's Court, Rules on Evidence in Civil
 * Litigation, art. 94(5): electronic data kept, transmitted or extracted in a way that the parties agreed on).
 */
export const EvidenceLogTerms = record({
  keptBy: PartyRole,
  entries: listOf(oneOf(...LOG_ENTRIES), { minItems: 1 }),
  /** The other party checks and cosigns each checkpoint within this time. */
  cosignWithin: Duration,
  /** An objection to an entry must be raised within this time after the checkpoint that contains it. */
  objectWithin: Duration,
  /** How long the log is kept after the contract has ended. */
  keepFor: Duration,
})
export type EvidenceLogTerms = Static<typeof EvidenceLogTerms>
