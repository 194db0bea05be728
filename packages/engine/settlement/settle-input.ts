import type { NationalCalendar } from '@heqi/calendar'
import type { RecordBatch } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'
import type { Instant, IsoDate, IsoMonth } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'
import type { MeasuredMetric, MetricCounts } from '../metrics/measure.ts'
import type { Carry } from './carry.ts'
import type { CountedVolume } from './volume-count.ts'

/** Why a closed month is opened again. */
export type CorrectionReason = 'late-records' | 'changed-records' | 'changed-facts' | 'amendment'

/** A closed month with what is known of it now. Later months that depend on it (carry-over, ladder) are listed too. */
export type ReopenedMonth = {
  readonly month: IsoMonth
  readonly reason: CorrectionReason
  readonly batch: RecordBatch
  readonly facts: Facts
  /** The records that came late or changed. */
  readonly changed: readonly { readonly source: string; readonly sourceId: string }[]
  /** Results measured elsewhere; default: measured from the batch. */
  readonly metrics?: readonly MeasuredMetric[]
}

/**
 * All that a settlement takes from some of a month's records. Plain data, so that records can be counted where they lie, in
 * threads or on other machines, and only the counts be carried together: `settle` with `counts` of all parts is `settle`
 * with the batch of all records.
 */
export type MonthCounts = {
  readonly metrics: readonly MetricCounts[]
  readonly volumes: readonly CountedVolume[]
}

/** What a settlement is a pure function of. */
export type SettleInput = {
  readonly contract: ContractFile
  readonly month: IsoMonth
  /** The month's records; records of other months are ignored, except as repeat contacts. */
  readonly batch: RecordBatch
  readonly facts: Facts
  readonly calendar: NationalCalendar
  /** What the month before handed on; absent for the first month. */
  readonly carry?: Carry
  /** What is known: later events have not happened yet. */
  readonly asOf: Instant
  /** Leaves out amendments signed after this date; default: the date of `asOf` in the contract's zone. */
  readonly knownOn?: IsoDate
  readonly corrections?: readonly ReopenedMonth[]
  /** Results measured elsewhere, such as from sealed day segments; default: measured from the batch. */
  readonly metrics?: readonly MeasuredMetric[]
  /** What was counted of all records in parts; the batch is not looked at then. */
  readonly counts?: readonly MonthCounts[]
}
