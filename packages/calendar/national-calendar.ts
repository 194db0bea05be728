/**
 * Which days are worked in a country, as published. A year that is not published yet answers so: never a guess from
 * the weekday, because a make-up workday or a moved holiday would make the guess wrong exactly where it matters.
 */
import { accept, type IsoDate, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { civilDateOf, type DayNumber, dayNumber, dayNumberOf, isoDate, weekdayIndex } from './civil-date.ts'

/** One official notice that arranges the days off of a year. */
export type HolidayNotice = {
  readonly issuer: string
  readonly title: string
  /** Document number, such as 国办发明电〔2018〕15号. */
  readonly number: string
  readonly issuedOn: IsoDate
}

export const HOLIDAY_NAMES = [
  'new-year',
  'spring-festival',
  'qingming',
  'labour-day',
  'dragon-boat',
  'mid-autumn',
  'national-day',
] as const
export type HolidayName = (typeof HOLIDAY_NAMES)[number]

/** One holiday of one year, as the notice arranges it. */
export type PublishedHoliday = {
  readonly name: HolidayName
  /** 法定节假日: the days that the State Council's regulation itself makes holidays; work on them is paid threefold. */
  readonly statutory: readonly IsoDate[]
  /** 放假 from the first to the last date, both included; contains statutory days, weekends and adjusted days off. */
  readonly off: readonly [IsoDate, IsoDate]
  /** 调休上班: weekend days worked in exchange. */
  readonly makeUpWorkdays: readonly IsoDate[]
}

export type PublishedYear = {
  readonly year: number
  readonly notices: readonly HolidayNotice[]
  readonly holidays: readonly PublishedHoliday[]
}

/**
 * What a day is: `working-day` an ordinary one, `make-up-workday` a weekend day that is worked (调休上班), `rest-day` a
 * weekend day (休息日), `adjusted-day-off` a weekday off by adjustment (调休放假), `statutory-holiday` 法定节假日.
 */
export const DAY_KINDS = [
  'working-day',
  'make-up-workday',
  'rest-day',
  'adjusted-day-off',
  'statutory-holiday',
] as const
export type DayKind = (typeof DAY_KINDS)[number]

/** The calendar has no published arrangement for `data.year`. */
export type NotPublished = Refusal<'calendar-year-not-published'>

/** The published years of one country, compiled into tables by day. Build it with `nationalCalendar`. */
export type NationalCalendar = {
  /** Changes whenever a fact changes; a statement names it. */
  readonly version: string
  readonly firstYear: number
  readonly lastYear: number
  readonly years: readonly PublishedYear[]
  /** Day number of the first day of `firstYear`. */
  readonly firstDay: DayNumber
  /** For each day from `firstDay`: index into `DAY_KINDS`. */
  readonly kinds: Uint8Array
  /** For each day from `firstDay`: 0 outside holidays, else index into `HOLIDAY_NAMES` plus one. */
  readonly holidays: Uint8Array
}

const SATURDAY = 5
const [WORKING_DAY, MAKE_UP_WORKDAY, REST_DAY, ADJUSTED_DAY_OFF, STATUTORY_HOLIDAY] = [0, 1, 2, 3, 4] as const

/** Compiles published years, which must follow each other without a gap. @throws RangeError when they do not. */
export function nationalCalendar(version: string, years: readonly PublishedYear[]): NationalCalendar {
  const first = years[0]
  if (!first || years.some((entry, index) => entry.year !== first.year + index)) {
    throw new RangeError('a national calendar needs at least one year and no gap between its years')
  }
  const lastYear = first.year + years.length - 1
  const firstDay = dayNumberOf(first.year, 1, 1)
  const length = dayNumberOf(lastYear + 1, 1, 1) - firstDay
  const kinds = new Uint8Array(length)
  for (let i = 0; i < length; i++) kinds[i] = weekdayIndex(firstDay + i) >= SATURDAY ? REST_DAY : WORKING_DAY
  const holidays = new Uint8Array(length)
  const published = years.flatMap((entry) => entry.holidays)
  const table = { firstDay, kinds, holidays }
  for (const holiday of published) markDaysOff(holiday, table)
  // Afterwards, because Mid-Autumn may lie inside the days off of National Day and keeps its own name there.
  for (const holiday of published) markNamedDays(holiday, table)
  return { version, firstYear: first.year, lastYear, years, firstDay, kinds, holidays }
}

type DayTable = { readonly firstDay: DayNumber; readonly kinds: Uint8Array; readonly holidays: Uint8Array }

function markDaysOff({ name, off: [start, end] }: PublishedHoliday, { firstDay, kinds, holidays }: DayTable): void {
  for (let day = dayNumber(start); day <= dayNumber(end); day++) {
    const i = day - firstDay
    if (kinds[i] === WORKING_DAY) kinds[i] = ADJUSTED_DAY_OFF
    holidays[i] = HOLIDAY_NAMES.indexOf(name) + 1
  }
}

/** A notice may name days of the year before, which lie outside the table; a typed array ignores those writes. */
function markNamedDays({ name, statutory, makeUpWorkdays }: PublishedHoliday, table: DayTable): void {
  for (const date of statutory) {
    const i = dayNumber(date) - table.firstDay
    table.kinds[i] = STATUTORY_HOLIDAY
    table.holidays[i] = HOLIDAY_NAMES.indexOf(name) + 1
  }
  for (const date of makeUpWorkdays) table.kinds[dayNumber(date) - table.firstDay] = MAKE_UP_WORKDAY
}

/** Whether the calendar has a published arrangement for the day. */
export const isPublished = (calendar: NationalCalendar, day: DayNumber): boolean =>
  day >= calendar.firstDay && day < calendar.firstDay + calendar.kinds.length

/** The refusal that names the year of a day without a published arrangement. */
export const notPublished = (day: DayNumber): NotPublished => ({
  code: 'calendar-year-not-published',
  data: { year: civilDateOf(day).year, date: isoDate(day) },
})

/** What the date is. Refuses with `calendar-year-not-published`. @throws RangeError when there is no such date. */
export function dayKind(calendar: NationalCalendar, date: IsoDate): Result<DayKind, NotPublished> {
  const day = dayNumber(date)
  const kind = kindOfDay(calendar, day)
  return kind === undefined ? refuse(notPublished(day)) : accept(kind)
}

/** `dayKind` by day number; `undefined` where the year is not published. */
export function kindOfDay(calendar: NationalCalendar, day: DayNumber): DayKind | undefined {
  const index = calendar.kinds[day - calendar.firstDay]
  return index === undefined ? undefined : DAY_KINDS[index]
}

/** The holiday to whose days off the date belongs, weekends inside it included; `undefined` outside holidays. */
export function holidayOn(calendar: NationalCalendar, date: IsoDate): Result<HolidayName | undefined, NotPublished> {
  const day = dayNumber(date)
  if (!isPublished(calendar, day)) return refuse(notPublished(day))
  const index = calendar.holidays[day - calendar.firstDay] ?? 0
  return accept(index === 0 ? undefined : HOLIDAY_NAMES[index - 1])
}

export const isWorkingKind = (kind: DayKind): boolean => kind === 'working-day' || kind === 'make-up-workday'

/** Whether the date is worked, make-up workdays included. Refuses with `calendar-year-not-published`. */
export function isWorkingDay(calendar: NationalCalendar, date: IsoDate): Result<boolean, NotPublished> {
  const kind = dayKind(calendar, date)
  return kind.ok ? accept(isWorkingKind(kind.value)) : kind
}

/** The date itself when it is worked, else the first working day after it. */
export const workingDayOnOrAfter = (calendar: NationalCalendar, date: IsoDate): Result<IsoDate, NotPublished> =>
  nearestWorkingDay(calendar, date, 1)

/** The date itself when it is worked, else the last working day before it. */
export const workingDayOnOrBefore = (calendar: NationalCalendar, date: IsoDate): Result<IsoDate, NotPublished> =>
  nearestWorkingDay(calendar, date, -1)

function nearestWorkingDay(calendar: NationalCalendar, date: IsoDate, step: 1 | -1): Result<IsoDate, NotPublished> {
  for (let day = dayNumber(date); ; day += step) {
    const kind = kindOfDay(calendar, day)
    if (kind === undefined) return refuse(notPublished(day))
    if (isWorkingKind(kind)) return accept(isoDate(day))
  }
}

/**
 * The `count`-th working day after the date (before it when negative); the date itself does not count, worked or not
 * (Civil Code art. 201). Zero answers the date itself. Every day passed must be published.
 */
export function addWorkingDays(
  calendar: NationalCalendar,
  date: IsoDate,
  count: number,
): Result<IsoDate, NotPublished> {
  const step = count < 0 ? -1 : 1
  let day = dayNumber(date)
  for (let left = Math.abs(count); left > 0; ) {
    day += step
    const kind = kindOfDay(calendar, day)
    if (kind === undefined) return refuse(notPublished(day))
    if (isWorkingKind(kind)) left--
  }
  return accept(isoDate(day))
}

/** Working days among the dates after `from` up to and including `to`; negative when `to` is the earlier one. */
export function workingDaysBetween(
  calendar: NationalCalendar,
  from: IsoDate,
  to: IsoDate,
): Result<number, NotPublished> {
  const sign = to < from ? -1 : 1
  const [first, last] = sign < 0 ? [dayNumber(to), dayNumber(from)] : [dayNumber(from), dayNumber(to)]
  let count = 0
  for (let day = first + 1; day <= last; day++) {
    const kind = kindOfDay(calendar, day)
    if (kind === undefined) return refuse(notPublished(day))
    if (isWorkingKind(kind)) count += sign
  }
  return accept(count)
}
