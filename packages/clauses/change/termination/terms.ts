import { Duration, listOf, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

export const TERMINATION_GROUNDS = [
  'expiry',
  'performed',
  'rescinded',
  'agreement',
  'force-majeure',
  'dissolution',
] as const

/** When the contract is at an end, and what is wound up then. */
export const TerminationTerms = record({
  grounds: listOf(oneOf(...TERMINATION_GROUNDS), { minItems: 1 }),
  /** A party that foresees the end says so this long before. */
  notice: optional(Duration),
  /** The provider's notice where it is not the same. */
  providerNotice: optional(Duration),
  /** Final settlement, from the end. */
  settleWithin: Duration,
  /** Payment of what is owed, from the final settlement. */
  payWithin: optional(Duration),
  /** Written confirmation that all is wound up, from payment and handover. */
  confirmWithin: optional(Duration),
  ...deadlinesAndLimits,
})
export type TerminationTerms = Static<typeof TerminationTerms>
