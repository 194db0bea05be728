import type { CsvLayout, CsvRange, CsvRangeOutcome, Mapping, RecordBatch, Reject } from '@heqi/records'
import type { Refusal } from '@heqi/vocabulary'
import type { CountTask } from './count-plan.ts'
import type { RangeCountResult } from './range-count.ts'

export type RangeTask = {
  readonly file: string
  readonly range: CsvRange
  readonly mapping: Mapping
  readonly layout: CsvLayout
  readonly mostRejects: number
}

/** To read a range, keeping its records or, with `count`, only counting them; and to hand over what was kept. */
export type RangeOrder =
  | { readonly kind: 'read'; readonly task: RangeTask; readonly count?: CountTask }
  | { readonly kind: 'hand-over' }

export type RangeRead = Omit<CsvRangeOutcome, 'batch'> &
  RangeCountResult & { readonly kind: 'read'; readonly rejects: readonly Reject[] }

export type RangeMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'refused'; readonly problems: readonly Refusal[] }
  | RangeRead
  | { readonly kind: 'batch'; readonly batch: RecordBatch }
