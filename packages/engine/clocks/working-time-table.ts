import { BUCKET_MS, isOpen, type ServiceCalendar, workingMsBetween } from '@heqi/calendar'
import type { Instant } from '@heqi/vocabulary'

/**
 * A service calendar as two look-ups for columns: within a quarter of an hour in which nothing opens or closes, working
 * time is a straight line, `intercepts[b] + slopes[b] * (t - start)`. The quarters in which something does open or close
 * (`NaN`) ask the calendar itself, so the answers are the calendar's own; only the common case needs no search.
 */
export class WorkingTimeTable {
  readonly calendar: ServiceCalendar
  readonly #start: Instant
  readonly #end: Instant
  readonly #intercepts: Float64Array
  /** 1 while open, 0 while closed. */
  readonly #slopes: Float64Array

  constructor(calendar: ServiceCalendar) {
    const { start, end } = calendar.known
    this.calendar = calendar
    this.#start = start
    this.#end = end
    const length = Number.isNaN(start) ? 0 : Math.floor((end - start) / BUCKET_MS) + 1
    this.#intercepts = new Float64Array(length).fill(Number.NaN)
    this.#slopes = new Float64Array(length)
    for (let bucket = 0; bucket < length; bucket++) this.#fit(bucket)
  }

  #fit(bucket: number): void {
    const { calendar } = this
    const from = this.#start + bucket * BUCKET_MS
    const until = Math.min(from + BUCKET_MS, this.#end)
    const slope = isOpen(calendar, from) === true ? 1 : 0
    // The line holds to the last millisecond of the bucket only if neither opening nor closing lies inside.
    if (workingMsBetween(calendar, from, until) !== slope * (until - from)) return
    this.#slopes[bucket] = slope
    this.#intercepts[bucket] = workingMsBetween(calendar, this.#start, from) - slope * (from - this.#start)
  }

  /** Working milliseconds from the begin of the calendar to the instant; `NaN` where that is not known. */
  workedMs(instant: Instant): number {
    const sinceStart = instant - this.#start
    if (!(sinceStart >= 0 && instant <= this.#end)) return Number.NaN
    const bucket = (sinceStart / BUCKET_MS) | 0
    const intercept = this.#intercepts[bucket]!
    if (!Number.isNaN(intercept)) return intercept + this.#slopes[bucket]! * sinceStart
    return workingMsBetween(this.calendar, this.#start, instant)
  }

  /** Working milliseconds between two instants; negative when `end` is the earlier one. */
  betweenMs(start: Instant, end: Instant): number {
    return this.workedMs(end) - this.workedMs(start)
  }

  /** 1 open, 0 closed, -1 not known. */
  openState(instant: Instant): number {
    const sinceStart = instant - this.#start
    if (!(sinceStart >= 0 && instant <= this.#end)) return -1
    const bucket = (sinceStart / BUCKET_MS) | 0
    const intercept = this.#intercepts[bucket]!
    if (!Number.isNaN(intercept)) return this.#slopes[bucket]!
    return isOpen(this.calendar, instant) === true ? 1 : 0
  }
}
