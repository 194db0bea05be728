import { INSTANT_COLUMNS, type RecordBatch } from '@heqi/records/batch'
import type { Instant } from '@heqi/vocabulary'

/** The latest instant of the records; minus infinity without any. */
export function lastEvent({ numbers, length }: RecordBatch): Instant {
  let last = Number.NEGATIVE_INFINITY
  // Columns without a value share one array, which need be looked at but once.
  for (const column of new Set(INSTANT_COLUMNS.map((name) => numbers[name])))
    for (let row = 0; row < length; row++) {
      const instant = column[row] ?? last
      if (instant > last) last = instant
    }
  return last
}
