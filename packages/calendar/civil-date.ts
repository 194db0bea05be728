/**
 * Dates of the proleptic Gregorian calendar as day numbers (days since 1970-01-01): plain integers, so that a column of
 * dates is an `Int32Array` and a calendar a look-up table. The conversion is Howard Hinnant's `days_from_civil`.
 */
import { DAY_MS, type IsoDate, type IsoMonth } from '@heqi/vocabulary'

/** Days since 1970-01-01, which is 0. */
export type DayNumber = number

/** Monday first, as in ISO 8601. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

const DAYS_PER_ERA = 146_097
const DAYS_FROM_ERA_START_TO_1970 = 719_468

/** Day number of a year, month (1-12) and day of month; months and days out of range carry over, as in mktime. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const carried = year + Math.floor((month - 1) / 12)
  const monthOfYear = positiveRemainder(month - 1, 12) + 1
  const marchYear = monthOfYear > 2 ? carried : carried - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfMarchYear = Math.floor((153 * (monthOfYear > 2 ? monthOfYear - 3 : monthOfYear + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfMarchYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_START_TO_1970
}

/** The inverse of `dayNumberOf`. */
export function civilDateOf(dayNumber: DayNumber): CivilDate {
  const shifted = dayNumber + DAYS_FROM_ERA_START_TO_1970
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfMarchYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfMarchYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfMarchYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is `YYYY-MM-DD` and such a day exists. */
export function isIsoDate(text: string): boolean {
  const parts = ISO_DATE.exec(text)
  if (!parts) return false
  const month = Number(parts[2])
  const day = Number(parts[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month)
}

/** Day number of `YYYY-MM-DD`. @throws RangeError when there is no such day. */
export function dayNumber(date: IsoDate): DayNumber {
  if (!isIsoDate(date)) throw new RangeError(`not a calendar date: ${date}`)
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

/** `YYYY-MM-DD` of a day number between the years 0 and 9999. */
export function isoDate(dayNumber: DayNumber): IsoDate {
  const { year, month, day } = civilDateOf(dayNumber)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** `YYYY-MM` of a date. */
export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7)

/** 0 is Monday, 6 is Sunday; an index into `WEEKDAYS`. */
export const weekdayIndex = (dayNumber: DayNumber): number => positiveRemainder(dayNumber + 3, 7)

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month (1-12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** First and last date of a month `YYYY-MM`. @throws RangeError when there is no such month. */
export function datesOfMonth(month: IsoMonth): { readonly start: IsoDate; readonly end: IsoDate } {
  const start = `${month}-01`
  if (!isIsoDate(start)) throw new RangeError(`not a calendar month: ${month}`)
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  return { start, end: `${month}-${digits(days, 2)}` }
}

/** The month `count` months later (earlier when negative). */
export function addToMonth(month: IsoMonth, count: number): IsoMonth {
  const { start } = datesOfMonth(month)
  return monthOf(isoDate(dayNumberOf(Number(start.slice(0, 4)), Number(start.slice(5, 7)) + count, 1)))
}

/** Months from one to another; negative when `to` is the earlier one. */
export const monthsBetween = (from: IsoMonth, to: IsoMonth): number =>
  12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5)) - Number(from.slice(5))

/** The date `days` calendar days later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => isoDate(dayNumber(date) + days)

/** Calendar days from one date to another; negative when `to` is the earlier one. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/**
 * The corresponding day `months` months later (earlier when negative), or the month's last day where there is no such
 * day (Civil Code art. 202): one month after 31 January is 28 or 29 February.
 */
export function correspondingDay(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = civilDateOf(dayNumber(date))
  const first = civilDateOf(dayNumberOf(year, month + months, 1))
  return isoDate(dayNumberOf(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month))))
}

/** Epoch milliseconds of the local midnight that begins the day, read as if it were UTC. */
export const localMidnightMs = (dayNumber: DayNumber): number => dayNumber * DAY_MS

const positiveRemainder = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor

const digits = (value: number, width: number): string => value.toString().padStart(width, '0')
