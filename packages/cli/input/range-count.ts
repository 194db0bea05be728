import type { MonthCounter, MonthCounts } from '@heqi/engine'
import type { RecordBatch } from '@heqi/records'
import { RisingIdColumn, type RisingIds } from '@heqi/records/csv-range'
import type { Instant } from '@heqi/vocabulary'
import { lastEvent } from './last-event.ts'

/** What a range of records comes to without the records themselves. */
export type RangeCountResult = {
  readonly rows: number
  readonly lastEvent: Instant
  /** `undefined` where they do not rise, or there is no row. */
  readonly ids: RisingIds | undefined
  /** For each month; absent where the records cannot be counted without the others, or an event came too late. */
  readonly counts?: readonly MonthCounts[]
}

/**
 * Counts records as they come, as long as that can be done without keeping them: no two of them have the same identity,
 * as ids that rise prove, and no event came after the instant up to which events count.
 */
export class RangeCount {
  readonly #counters: readonly MonthCounter[]
  readonly #latest: Instant
  /** Takes the ids of the records, which the batches do not have. */
  readonly ids = new RisingIdColumn()
  #source = ''
  #hasOneSource = true
  #rows = 0
  #lastEvent = Number.NEGATIVE_INFINITY

  /** `latest`: the last event that may come; positive infinity where later events are known not to count. */
  constructor(counters: readonly MonthCounter[], latest: Instant) {
    this.#counters = counters
    this.#latest = latest
  }

  add(batch: RecordBatch): void {
    const { values } = batch.texts.source
    this.#hasOneSource = values.length <= 1
    this.#source = values[0] ?? ''
    if (this.isInVain) return
    this.#rows += batch.length
    this.#lastEvent = Math.max(this.#lastEvent, lastEvent(batch))
    // The other events are still looked at: the last one says up to when the records will be counted anew.
    if (this.#lastEvent <= this.#latest) for (const counter of this.#counters) counter.add(batch)
  }

  /** The records will have to be kept: there is no use in reading on. */
  get isInVain(): boolean {
    return !this.ids.isRising || !this.#hasOneSource
  }

  result(): RangeCountResult {
    const { bounds } = this.ids
    const isCounted = !this.isInVain && this.#lastEvent <= this.#latest
    return {
      rows: this.#rows,
      lastEvent: this.#lastEvent,
      ids: bounds && !this.isInVain ? { source: this.#source, ...bounds } : undefined,
      ...(isCounted ? { counts: this.#counters.map((counter) => counter.counts()) } : {}),
    }
  }
}
