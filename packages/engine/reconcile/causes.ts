import type { ClauseId } from '@heqi/terms'
import type { Source } from '../statement.ts'

/** Why a claim differs from the statement, as far as computing it in other ways can tell. */
export const CAUSE_CODES = [
  /** The amount is the same with tax added, or taken out. */
  'tax-added',
  'tax-taken-out',
  /** Tax rounded at the other level, or prices read with or without tax. */
  'tax-rounding-level',
  'tax-mode',
  /** A few fen: rounded otherwise. */
  'rounding',
  'proration-calendar-days',
  'proration-thirty-days',
  'proration-whole-month',
  /** A headcount change left out, or counted for the whole month. */
  'headcount-change-ignored',
  'headcount-from-month-start',
  'headcount-claimed',
  'amendment-ignored',
  'metric-variant',
  'metric-raw',
  'metrics-as-claimed',
  'tier-kind',
  'volume-measure',
  'service-hours-ignored',
  'time-rates-ignored',
  'billing-increment-ignored',
  'baseline-from',
  'indexation-ignored',
  'trial-share-ignored',
  'assessment-limit-ignored',
  'retention-ignored',
  'carry-over-ignored',
  /** Our volume less the records of these days gives the claim. */
  'records-of-days-missing',
  /** The claim counts more or fewer units than there are records, on no days that stand out. */
  'records-missing',
  'records-unknown',
  /** The deduction or other line is not in the claim at all. */
  'not-claimed',
  /** Nothing in the contract gives rise to the line. */
  'not-in-contract',
  /** The same amount is claimed on another line already. */
  'claimed-twice',
  'sign-reversed',
  'unexplained',
] as const
export type CauseCode = (typeof CAUSE_CODES)[number]

/** One possible cause, with what recomputing under it gives. `exact`: it gives the claim to the fen. */
export type Cause = {
  readonly code: CauseCode
  readonly exact: boolean
  /** What the line (or metric) comes to under this cause. */
  readonly amountFen?: bigint
  readonly clause?: ClauseId
  /** Names and numbers for the message: metric, variant, component, days. */
  readonly data: Readonly<Record<string, string>>
  readonly sources: readonly Source[]
}
