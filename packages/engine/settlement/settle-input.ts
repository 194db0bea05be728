import type { NationalCalendar } from '@heqi/calendar'
import type { RecordBatch } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'
import type { Instant, IsoDate, IsoMonth } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'
import type { MeasuredMetric } from '../metrics/measure.ts'
import type { Carry } from './carry.ts'

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
}
