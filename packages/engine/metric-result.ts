import type { Fraction } from '@heqi/vocabulary'

/** The natural unit of a metric's value: a share (0.85 = 85 %), points of a score, or seconds. */
export type MetricUnit = 'share' | 'point' | 'second'

/** Why a record that matches the metric's filter is not counted. */
export type ExclusionReason =
  | 'out-of-scope'
  | 'outside-service-hours'
  | 'short-abandon'
  | 'menu-abandon'
  | 'not-queued'
  | 'not-answered'
  | 'excluded-window'
  | 'no-survey'
  | 'not-scored'
  | 'no-target'
  | 'beyond-first-level'
  | 'missing-data'
  | 'calendar-not-published'

/** Whether signed exclusions (force majeure, the client's own outage, suspension) are applied. */
export type Reading = 'raw' | 'adjusted'

/**
 * The exact result of a metric for a period. `value = numerator / denominator`, in `unit`; a zero denominator is *no data*
 * and has no value. `excluded` counts records by reason, `pending` those whose outcome is still open.
 */
export type MetricResult = {
  readonly id: string
  readonly formula: string
  readonly variant?: string
  readonly reading: Reading
  readonly unit: MetricUnit
  readonly numerator: bigint
  readonly denominator: bigint
  readonly value: Fraction | undefined
  readonly n: number
  readonly excluded: Readonly<Partial<Record<ExclusionReason, number>>>
  readonly pending: number
  /** The facts that a metric counts instead of records, by id: shifts, downtime, reports, training. */
  readonly factIds?: readonly string[]
}

/** Which records of a metric a drill-down lists. */
export type RecordPart = 'numerator' | 'denominator' | 'pending' | ExclusionReason
