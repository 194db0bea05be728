import type { ClockTarget, ContractTerms, Duration, Metric, MetricFormula } from '@heqi/terms'
import { DAY_MS, elapsedMs } from '@heqi/vocabulary'
import type { ClockColumns } from '../../clocks/clock-columns.ts'
import type { AllowanceRow, TimeBasis } from '../../clocks/clock-terms.ts'
import type { EventColumns } from '../../clocks/event-columns.ts'
import type { Span } from '../verdict.ts'

/** The definition of one formula: its variant and parameters. */
export type MetricOf<Formula extends MetricFormula> = Extract<Metric, { formula: Formula }>

/** What a formula needs to judge the records that arrived while one set of terms was in force. */
export type FormulaContext = {
  readonly events: EventColumns
  readonly terms: ContractTerms
  readonly clocks: ClockColumns
}

/** Gives every CANDIDATE of the span its verdict. */
export type Judge = (span: Span) => void

/** Builds the judge of a metric once for a batch; the judge then runs over span after span without allocating. */
export type JudgeOf<Formula extends MetricFormula> = (metric: MetricOf<Formula>, context: FormulaContext) => Judge

const DAYS = { day: 1, 'working-day': 1, week: 7, month: 30, year: 365 } as const

/**
 * Length of a window between two events. Unlike a deadline it does not run by calendar dates: a day has 24 hours, a month 30 days.
 */
export const windowMs = (window: Duration): number =>
  elapsedMs(window) ?? window.value * DAYS[window.unit as keyof typeof DAYS] * DAY_MS

/** Scores are kept in thousandths, so that one decimal or two add up exactly. */
export const SCORE_SCALE = 1000n

export const inThousandths = (score: number): number => Math.round(score * 1000)

/** The targets that a metric is measured by: its own, else those of the clause in force at arrival. */
export function targetsOf(
  metric: { readonly within?: Duration; readonly basis?: TimeBasis },
  clause: readonly ClockTarget[] | undefined,
  { clocks }: FormulaContext,
): readonly AllowanceRow[] {
  const { clockTerms } = clocks
  if (!metric.within) return clockTerms.allowances(clause, metric.basis)
  return [{ filter: undefined, allowance: clockTerms.allowance(metric.within, metric.basis) }]
}
