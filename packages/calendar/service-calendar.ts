/**
 * Service hours compiled for a range of time: sorted windows, the working time before each of them, and an index by the
 * quarter of an hour, so that the working time between two instants costs two look-ups however long the range is.
 * What the national calendar has not published yet is `NaN`, never a guess.
 */
import { DAY_MS, type Instant, type Interval, MINUTE_MS } from '@heqi/vocabulary'
import { civilDateOf, type DayNumber } from './civil-date.ts'
import { type ContractZone, instantOfLocal, offsetMsAt } from './contract-zone.ts'
import { type DayRules, dayRules } from './day-rules.ts'
import type { NationalCalendar } from './national-calendar.ts'
import { dependsOnNationalCalendar, type ServiceHours } from './service-hours.ts'

/** Compiled service hours. Build it with `compileServiceHours`; read it with the functions of `working-time.ts`. */
export type ServiceCalendar = {
  /** The range for which answers exist: `start <= t <= end`. Outside it every answer is `NaN`. */
  readonly known: Interval
  /** Years inside the asked range whose arrangement is missing and on which the hours depend; empty when all is known. */
  readonly unpublishedYears: readonly number[]
  /** Begin of each window, ascending; windows neither touch nor overlap. */
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Working milliseconds from `known.start` to the begin of each window, and the total as last element. */
  readonly workingMsBefore: Float64Array
  /** For each bucket from `known.start`: how many windows begin at or before the begin of the bucket. */
  readonly startedAtBucket: Int32Array
  /** Working milliseconds from `known.start` to the begin of each bucket, and to `known.end` as last element. */
  readonly workingMsAtBucket: Float64Array
}

/** The index step. Opening hours mostly change on the quarter, so that most buckets are wholly open or wholly closed. */
export const BUCKET_MS = 15 * MINUTE_MS

/**
 * Compiles service hours for a range, clipped to the published years where the hours depend on them.
 * @throws RangeError for a time of day or date that does not exist, and for a range that ends before it begins.
 */
export function compileServiceHours(
  hours: ServiceHours,
  range: Interval,
  calendar: NationalCalendar,
  zone: ContractZone,
): ServiceCalendar {
  const rules = dayRules(hours, calendar)
  const days = localDaysOf(range, zone)
  const published = dependsOnNationalCalendar(hours) ? publishedPart(days, calendar) : days
  const known = knownInterval(range, days, published, rules, zone)
  const intervals: Interval[] = []
  // One day earlier, because its windows may reach past midnight into the range.
  for (let day = published.first - 1; day <= published.last; day++) {
    for (const { fromMs, toMs } of rules.windowsOn(day) ?? []) {
      const start = Math.max(known.start, instantOfLocal(zone, day * DAY_MS + fromMs))
      const end = Math.min(known.end, instantOfLocal(zone, day * DAY_MS + toMs))
      if (start < end) intervals.push({ start, end })
    }
  }
  return { known, unpublishedYears: yearsMissing(days, published, rules), ...indexed(merged(intervals), known) }
}

type DayRange = { readonly first: DayNumber; readonly last: DayNumber }

/** The local days that a half-open range touches. */
function localDaysOf(range: Interval, zone: ContractZone): DayRange {
  const first = Math.floor((range.start + offsetMsAt(zone, range.start)) / DAY_MS)
  const last = Math.floor((range.end - 1 + offsetMsAt(zone, range.end - 1)) / DAY_MS)
  if (!(range.start < range.end && first <= last)) {
    throw new RangeError(`not a range of time between 1970 and 2099: ${range.start} to ${range.end}`)
  }
  return { first, last }
}

/** Empty (`first > last`) when no day is published. */
const publishedPart = (days: DayRange, calendar: NationalCalendar): DayRange => ({
  first: Math.max(days.first, calendar.firstDay),
  last: Math.min(days.last, calendar.firstDay + calendar.kinds.length - 1),
})

const NOTHING: Interval = { start: Number.NaN, end: Number.NaN }

/**
 * The instants for which all windows are known. Where the day before the first published day is not known, its windows
 * might reach past midnight, so that stretch is not known either.
 */
function knownInterval(
  range: Interval,
  days: DayRange,
  published: DayRange,
  rules: DayRules,
  zone: ContractZone,
): Interval {
  if (published.first > published.last) return NOTHING
  const reachMs = rules.windowsOn(published.first - 1) === undefined ? rules.pastMidnightMs : 0
  const start = Math.max(range.start, instantOfLocal(zone, published.first * DAY_MS + reachMs))
  const end = published.last < days.last ? instantOfLocal(zone, (published.last + 1) * DAY_MS) : range.end
  return start < end ? { start, end } : NOTHING
}

function yearsMissing(days: DayRange, published: DayRange, rules: DayRules): readonly number[] {
  const years = new Set<number>()
  // The day before the range is missing too where its windows might have reached into it.
  const reachesIn = rules.pastMidnightMs > 0 && rules.windowsOn(days.first - 1) === undefined
  for (let day = reachesIn ? days.first - 1 : days.first; day <= days.last; day++) {
    if (day < published.first || day > published.last) years.add(civilDateOf(day).year)
  }
  return [...years]
}

/** Ascending, without overlaps or touching ends. */
function merged(intervals: readonly Interval[]): readonly Interval[] {
  const result: Interval[] = []
  for (const interval of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && interval.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) }
    } else result.push(interval)
  }
  return result
}

type Index = Omit<ServiceCalendar, 'known' | 'unpublishedYears'>

function indexed(windows: readonly Interval[], known: Interval): Index {
  const starts = Float64Array.from(windows, (window) => window.start)
  const ends = Float64Array.from(windows, (window) => window.end)
  const workingMsBefore = new Float64Array(windows.length + 1)
  for (const [i, window] of windows.entries()) {
    workingMsBefore[i + 1] = (workingMsBefore[i] ?? 0) + window.end - window.start
  }
  const buckets = Number.isNaN(known.start) ? 0 : Math.floor((known.end - known.start) / BUCKET_MS) + 1
  const startedAtBucket = new Int32Array(buckets)
  const workingMsAtBucket = new Float64Array(buckets + 1)
  let started = 0
  for (let bucket = 0; bucket <= buckets; bucket++) {
    const bucketStart: Instant = Math.min(known.start + bucket * BUCKET_MS, known.end)
    while ((starts[started] ?? Number.POSITIVE_INFINITY) <= bucketStart) started++
    if (bucket < buckets) startedAtBucket[bucket] = started
    // All windows that have begun, less what the last of them has still to run.
    const unfinishedMs = Math.max(0, (ends[started - 1] ?? bucketStart) - bucketStart)
    workingMsAtBucket[bucket] = (workingMsBefore[started] ?? 0) - unfinishedMs
  }
  return { starts, ends, workingMsBefore, startedAtBucket, workingMsAtBucket }
}
