import type { NationalCalendar } from '@heqi/calendar'
import type { RecordBatch } from '@heqi/records'
import type { ContractFile, Metric } from '@heqi/terms'
import type { Instant, Interval, IsoDate, IsoMonth } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'

/** A month of the contract's zone, or any half-open stretch of time. */
export type MeasuredPeriod = { readonly month: IsoMonth } | { readonly interval: Interval }

/** What a measurement is a pure function of. */
export type MeasureInput = MeasureScope & {
  /** May hold records of other periods: they are looked at for repeat contacts only. */
  readonly batch: RecordBatch
}

/** All but the records. */
export type MeasureScope = MeasuredPeriod & {
  readonly contract: ContractFile
  readonly facts: Facts
  readonly calendar: NationalCalendar
  /** What is known: events after this instant have not happened yet. */
  readonly asOf: Instant
  /** The metrics to measure; default those of quality/kpi in force in the period. */
  readonly metrics?: readonly Metric[]
  /** Leaves out amendments signed after this date. */
  readonly knownOn?: IsoDate
}
