/**
 * Working time on a compiled service calendar. Constant time per record; `NaN` where an instant is absent, lies outside
 * the compiled range, or in a year that is not published.
 *
 * A promise "within N working hours" is judged by `workingMsBetween(...) <= N` and shown by `addWorkingMs`: past closing
 * time both stand still, so an answer just before the next opening is still within.
 */
import type { Instant } from '@heqi/vocabulary'
import { BUCKET_MS, type ServiceCalendar } from './service-calendar.ts'

const isKnown = (calendar: ServiceCalendar, instant: Instant): boolean =>
  instant >= calendar.known.start && instant <= calendar.known.end

/** Of a known instant; `| 0` because it compiles to one conversion, and two thousand million quarters are 61,000 years. */
const bucketOf = (calendar: ServiceCalendar, instant: Instant): number =>
  ((instant - calendar.known.start) / BUCKET_MS) | 0

/** Index of the last window that begins at or before a known instant; -1 before the first. */
function windowAt(calendar: ServiceCalendar, instant: Instant): number {
  const { starts } = calendar
  let index = (calendar.startedAtBucket[bucketOf(calendar, instant)] ?? 0) - 1
  while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= instant) index++
  return index
}

/** Working milliseconds from the begin of the known range to the instant; `NaN` outside it. */
function workedMs(calendar: ServiceCalendar, instant: Instant): number {
  if (!isKnown(calendar, instant)) return Number.NaN
  const bucket = bucketOf(calendar, instant)
  const before = calendar.workingMsAtBucket[bucket] ?? 0
  const inBucket = (calendar.workingMsAtBucket[bucket + 1] ?? 0) - before
  if (inBucket === 0) return before
  if (inBucket === BUCKET_MS) return before + (instant - calendar.known.start - bucket * BUCKET_MS)
  return workedMsByWindow(calendar, instant)
}

function workedMsByWindow(calendar: ServiceCalendar, instant: Instant): number {
  const index = windowAt(calendar, instant)
  if (index < 0) return 0
  const end = calendar.ends[index] ?? 0
  return (calendar.workingMsBefore[index] ?? 0) + Math.min(instant, end) - (calendar.starts[index] ?? 0)
}

/** Working milliseconds from one instant to another; negative when `end` is the earlier one. */
export const workingMsBetween = (calendar: ServiceCalendar, start: Instant, end: Instant): number =>
  workedMs(calendar, end) - workedMs(calendar, start)

/** The earliest instant at which `workingMs` of working time have passed since `start`; `start` itself for zero. */
export function addWorkingMs(calendar: ServiceCalendar, start: Instant, workingMs: number): Instant {
  if (workingMs === 0) return isKnown(calendar, start) ? start : Number.NaN
  const target = workedMs(calendar, start) + workingMs
  const { workingMsBefore, starts } = calendar
  const total = workingMsBefore[starts.length] ?? 0
  if (!(workingMs > 0 && target <= total)) return Number.NaN
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((workingMsBefore[middle + 1] ?? 0) >= target) high = middle
    else low = middle + 1
  }
  return (starts[low] ?? Number.NaN) + target - (workingMsBefore[low] ?? 0)
}

/** Whether the service is open; `undefined` where that is not known. */
export function isOpen(calendar: ServiceCalendar, instant: Instant): boolean | undefined {
  if (!isKnown(calendar, instant)) return undefined
  return instant < (calendar.ends[windowAt(calendar, instant)] ?? Number.NEGATIVE_INFINITY)
}

/** The instant itself while open, else the next opening; `NaN` where none is known. */
export function nextOpening(calendar: ServiceCalendar, instant: Instant): Instant {
  if (!isKnown(calendar, instant)) return Number.NaN
  const index = windowAt(calendar, instant)
  if (instant < (calendar.ends[index] ?? Number.NEGATIVE_INFINITY)) return instant
  return calendar.starts[index + 1] ?? Number.NaN
}

/** `workingMsBetween` row by row, into `out` when given. */
export function workingMsColumn(
  calendar: ServiceCalendar,
  starts: Float64Array,
  ends: Float64Array,
  out: Float64Array = new Float64Array(starts.length),
): Float64Array {
  for (let row = 0; row < starts.length; row++) {
    out[row] = workingMsBetween(calendar, starts[row] ?? Number.NaN, ends[row] ?? Number.NaN)
  }
  return out
}

/** `addWorkingMs` row by row with the same working time for all, into `out` when given. */
export function addWorkingMsColumn(
  calendar: ServiceCalendar,
  starts: Float64Array,
  workingMs: number,
  out: Float64Array = new Float64Array(starts.length),
): Float64Array {
  for (let row = 0; row < starts.length; row++) {
    out[row] = addWorkingMs(calendar, starts[row] ?? Number.NaN, workingMs)
  }
  return out
}

/** `nextOpening` row by row, into `out` when given. */
export function nextOpeningColumn(
  calendar: ServiceCalendar,
  instants: Float64Array,
  out: Float64Array = new Float64Array(instants.length),
): Float64Array {
  for (let row = 0; row < instants.length; row++) out[row] = nextOpening(calendar, instants[row] ?? Number.NaN)
  return out
}

/** `isOpen` row by row: 1 open, 0 closed, -1 not known. */
export function isOpenColumn(calendar: ServiceCalendar, instants: Float64Array): Int8Array {
  const open = new Int8Array(instants.length)
  for (let row = 0; row < instants.length; row++) {
    const state = isOpen(calendar, instants[row] ?? Number.NaN)
    open[row] = state === undefined ? -1 : state ? 1 : 0
  }
  return open
}
