import { BUCKET_MS, isOpen, type ServiceCalendar, workingMsBetween } from '@heqi/calendar'
import type { Instant } from '@heqi/vocabulary'

/** Opening hours mostly change on the hour or the half: the coarser the step, the more of the table stays in the cache. */
const COARSER_STEPS_MS = [4 * BUCKET_MS, 2 * BUCKET_MS]

/** Working time as a straight line in each step of time; `NaN` where the service opens or closes inside the step. */
type Lines = {
  readonly stepMs: number
  readonly intercepts: Float64Array
  /** 1 while open, 0 while closed. */
  readonly slopes: Float64Array
  readonly isComplete: boolean
}

/**
 * A service calendar as two look-ups for columns: within a step of time in which nothing opens or closes, working time is a
 * straight line, `intercepts[i] + slopes[i] * (t - start)`. The steps in which something does open or close ask the
 * calendar itself, so the answers are the calendar's own; only the common case needs no search.
 */
export class WorkingTimeTable {
  readonly calendar: ServiceCalendar
  readonly #start: Instant
  readonly #end: Instant
  /** Steps in a millisecond, rounded up: so a whole millisecond at the begin of a step never falls into the one before. */
  readonly #stepsPerMs: number
  readonly #intercepts: Float64Array
  readonly #slopes: Float64Array

  constructor(calendar: ServiceCalendar) {
    const { start, end } = calendar.known
    this.calendar = calendar
    this.#start = start
    this.#end = end
    const { stepMs, intercepts, slopes } = coarsestLines(calendar)
    this.#stepsPerMs = (1 / stepMs) * (1 + 2 * Number.EPSILON)
    this.#intercepts = intercepts
    this.#slopes = slopes
  }

  /** Working milliseconds from the begin of the calendar to the instant; `NaN` where that is not known. */
  workedMs(instant: Instant): number {
    const sinceStart = instant - this.#start
    if (!(sinceStart >= 0 && instant <= this.#end)) return Number.NaN
    const step = (sinceStart * this.#stepsPerMs) | 0
    const intercept = this.#intercepts[step]!
    if (!Number.isNaN(intercept)) return intercept + this.#slopes[step]! * sinceStart
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
    const step = (sinceStart * this.#stepsPerMs) | 0
    if (!Number.isNaN(this.#intercepts[step]!)) return this.#slopes[step]!
    return isOpen(this.calendar, instant) === true ? 1 : 0
  }
}

/** The lines of the coarsest step in which nothing opens or closes; else those of the finest. */
function coarsestLines(calendar: ServiceCalendar): Lines {
  for (const stepMs of COARSER_STEPS_MS) {
    const lines = linesOf(calendar, stepMs)
    if (lines.isComplete) return lines
  }
  return linesOf(calendar, BUCKET_MS)
}

function linesOf(calendar: ServiceCalendar, stepMs: number): Lines {
  const { start, end } = calendar.known
  const length = Number.isNaN(start) ? 0 : Math.floor((end - start) / stepMs) + 1
  const intercepts = new Float64Array(length).fill(Number.NaN)
  const slopes = new Float64Array(length)
  let isComplete = true
  for (let step = 0; step < length; step++) {
    const from = start + step * stepMs
    const until = Math.min(from + stepMs, end)
    const slope = isOpen(calendar, from) === true ? 1 : 0
    // The line holds to the last millisecond of the step only if neither opening nor closing lies inside.
    if (workingMsBetween(calendar, from, until) === slope * (until - from)) {
      slopes[step] = slope
      intercepts[step] = workingMsBetween(calendar, start, from) - slope * (from - start)
    } else isComplete = false
  }
  return { stepMs, intercepts, slopes, isComplete }
}
