/**
 * Dates, months, hours and weekdays in the contract's time zone. `Temporal` is asked once per zone for the changes of its
 * offset; after that a column of instants is read with a table of numbers.
 */
import {
  accept,
  DAY_MS,
  HOUR_MS,
  type Instant,
  type Interval,
  type IsoDate,
  type IsoMonth,
  MINUTE_MS,
  type Refusal,
  type Result,
  refuse,
} from '@heqi/vocabulary'
import {
  addToMonth,
  type DayNumber,
  datesOfMonth,
  dayNumber,
  dayNumberOf,
  isoDate,
  localMidnightMs,
  weekdayIndex,
} from './civil-date.ts'

export const DEFAULT_TIME_ZONE = 'Asia/Shanghai'

/** A compiled IANA time zone: `offsetsMs[i]` holds from `changes[i]` to `changes[i + 1]`. Build it with `contractZone`. */
export type ContractZone = {
  readonly timeZone: string
  /** Instants of the changes; the first is the begin of the compiled range. */
  readonly changes: Float64Array
  /** Local time minus UTC. */
  readonly offsetsMs: Float64Array
}

/** The text is no IANA time zone that this platform knows. */
export type UnknownTimeZone = Refusal<'time-zone-unknown'>

const RANGE_START: Instant = localMidnightMs(dayNumberOf(1970, 1, 1))
const RANGE_END: Instant = localMidnightMs(dayNumberOf(2100, 1, 1))

/** What the columns of whole numbers hold where the instant is absent (`NaN`) or outside 1970-2099. */
export const NO_DAY = -2_147_483_648
export const NO_CLOCK = -1

const compiled = new Map<string, ContractZone>()

/** The zone, compiled for 1970-2099 on first use. Refuses an unknown name with `time-zone-unknown`. */
export function contractZone(timeZone: string): Result<ContractZone, UnknownTimeZone> {
  const known = compiled.get(timeZone)
  if (known) return accept(known)
  if (!isTimeZone(timeZone)) return refuse({ code: 'time-zone-unknown', data: { timeZone } })
  const zone = compileZone(timeZone)
  compiled.set(timeZone, zone)
  return accept(zone)
}

/** `contractZone` for a name that a schema has already checked. @throws RangeError when there is no such zone. */
export function zoneOf(timeZone: string): ContractZone {
  const zone = contractZone(timeZone)
  if (!zone.ok) throw new RangeError(`not a time zone: ${timeZone}`)
  return zone.value
}

/** Whether the platform knows the zone. Offsets such as `+08:00` are not names of zones and are refused. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)
    return true
  } catch {
    return false
  }
}

function compileZone(timeZone: string): ContractZone {
  let moment = Temporal.Instant.fromEpochMilliseconds(RANGE_START).toZonedDateTimeISO(timeZone)
  const changes = [RANGE_START]
  const offsetsMs = [offsetOf(moment)]
  for (;;) {
    const next = moment.getTimeZoneTransition('next')
    if (next === null || next.epochMilliseconds >= RANGE_END) break
    moment = next
    changes.push(moment.epochMilliseconds)
    offsetsMs.push(offsetOf(moment))
  }
  return { timeZone, changes: Float64Array.from(changes), offsetsMs: Float64Array.from(offsetsMs) }
}

const offsetOf = (moment: Temporal.ZonedDateTime): number => Math.round(moment.offsetNanoseconds / 1_000_000)

/** Local time minus UTC in milliseconds; `NaN` for an absent instant or one outside 1970-2099. */
export function offsetMsAt(zone: ContractZone, instant: Instant): number {
  if (!(instant >= RANGE_START && instant < RANGE_END)) return Number.NaN
  return zone.offsetsMs[changeBefore(zone.changes, instant)] ?? Number.NaN
}

/** Index of the last change at or before the instant. */
function changeBefore(changes: Float64Array, instant: Instant): number {
  let low = 0
  let high = changes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((changes[middle] ?? 0) <= instant) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The instant of a local time given as milliseconds since 1970-01-01T00:00 local. A time that a clock change skips is
 * moved forward by the length of the gap; of a time that occurs twice the first is taken (Temporal's `compatible`).
 */
export function instantOfLocal(zone: ContractZone, localMs: number): Instant {
  // No zone is a day away from UTC, so the offset sought is this one or a later one.
  for (let index = changeBefore(zone.changes, localMs - DAY_MS); ; index++) {
    const candidate = localMs - (zone.offsetsMs[index] ?? 0)
    const change = zone.changes[index + 1]
    if (change === undefined || candidate < change) return candidate
    const isSkipped = localMs - (zone.offsetsMs[index + 1] ?? 0) < change
    if (isSkipped) return candidate
  }
}

/** The date in the zone. @throws RangeError for an instant outside 1970-2099. */
export function dateOf(instant: Instant, zone: ContractZone): IsoDate {
  const offset = offsetMsAt(zone, instant)
  if (Number.isNaN(offset)) throw new RangeError(`not an instant between 1970 and 2099: ${instant}`)
  return isoDate(Math.floor((instant + offset) / DAY_MS))
}

/** The instant at which the date begins in the zone. */
export const startOfDate = (date: IsoDate, zone: ContractZone): Instant =>
  instantOfLocal(zone, localMidnightMs(dayNumber(date)))

/** The date as a half-open interval; 23 or 25 hours long where the clock changes. */
export const dateInterval = (date: IsoDate, zone: ContractZone): Interval => datesInterval(date, date, zone)

/** The dates `first` to `last`, both included, as a half-open interval. */
export const datesInterval = (first: IsoDate, last: IsoDate, zone: ContractZone): Interval => ({
  start: startOfDate(first, zone),
  end: instantOfLocal(zone, localMidnightMs(dayNumber(last) + 1)),
})

/** The month `YYYY-MM` as a half-open interval. */
export const monthInterval = (month: IsoMonth, zone: ContractZone): Interval => ({
  start: startOfDate(datesOfMonth(month).start, zone),
  end: startOfDate(datesOfMonth(addToMonth(month, 1)).start, zone),
})

/** Reads local time along a column: neighbouring rows mostly share an offset, so the last one is kept. */
class LocalClock {
  readonly #zone: ContractZone
  #from = Number.POSITIVE_INFINITY
  #to = Number.NEGATIVE_INFINITY
  #offsetMs = Number.NaN

  constructor(zone: ContractZone) {
    this.#zone = zone
  }

  /** Milliseconds since 1970-01-01T00:00 local; `NaN` for an absent instant or one outside 1970-2099. */
  localMs(instant: Instant): number {
    if (!(instant >= this.#from && instant < this.#to)) this.#seek(instant)
    return instant + this.#offsetMs
  }

  #seek(instant: Instant): void {
    const { changes, offsetsMs } = this.#zone
    const isInRange = instant >= RANGE_START && instant < RANGE_END
    const index = isInRange ? changeBefore(changes, instant) : changes.length
    this.#from = changes[index] ?? Number.POSITIVE_INFINITY
    this.#to = isInRange ? (changes[index + 1] ?? RANGE_END) : Number.NEGATIVE_INFINITY
    this.#offsetMs = offsetsMs[index] ?? Number.NaN
  }
}

const msOfDay = (localMs: number): number => localMs - Math.floor(localMs / DAY_MS) * DAY_MS

/** Day number of each instant in the zone; `NO_DAY` where the instant is absent. */
export function localDays(zone: ContractZone, instants: Float64Array): Int32Array {
  const clock = new LocalClock(zone)
  const days = new Int32Array(instants.length)
  for (let row = 0; row < instants.length; row++) {
    const localMs = clock.localMs(instants[row] ?? Number.NaN)
    days[row] = Number.isNaN(localMs) ? NO_DAY : Math.floor(localMs / DAY_MS)
  }
  return days
}

/** Hour of the day, 0-23; `NO_CLOCK` where the instant is absent. */
export function localHours(zone: ContractZone, instants: Float64Array): Int8Array {
  const clock = new LocalClock(zone)
  const hours = new Int8Array(instants.length)
  for (let row = 0; row < instants.length; row++) {
    const localMs = clock.localMs(instants[row] ?? Number.NaN)
    hours[row] = Number.isNaN(localMs) ? NO_CLOCK : Math.floor(msOfDay(localMs) / HOUR_MS)
  }
  return hours
}

/** Minute of the day, 0-1439; `NO_CLOCK` where the instant is absent. */
export function localMinutes(zone: ContractZone, instants: Float64Array): Int16Array {
  const clock = new LocalClock(zone)
  const minutes = new Int16Array(instants.length)
  for (let row = 0; row < instants.length; row++) {
    const localMs = clock.localMs(instants[row] ?? Number.NaN)
    minutes[row] = Number.isNaN(localMs) ? NO_CLOCK : Math.floor(msOfDay(localMs) / MINUTE_MS)
  }
  return minutes
}

/** Weekday, 0 Monday to 6 Sunday; `NO_CLOCK` where the instant is absent. */
export function localWeekdays(zone: ContractZone, instants: Float64Array): Int8Array {
  const clock = new LocalClock(zone)
  const weekdays = new Int8Array(instants.length)
  for (let row = 0; row < instants.length; row++) {
    const localMs = clock.localMs(instants[row] ?? Number.NaN)
    weekdays[row] = Number.isNaN(localMs) ? NO_CLOCK : weekdayIndex(Math.floor(localMs / DAY_MS))
  }
  return weekdays
}

/** A day number as a date, for columns made by `localDays`; `undefined` for `NO_DAY`. */
export const dateOfDay = (day: DayNumber): IsoDate | undefined => (day === NO_DAY ? undefined : isoDate(day))
