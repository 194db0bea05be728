import { DAY_MS, type Instant } from '@heqi/vocabulary'

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

/**
 * `2026-03-01T08:30:15`, with `.123` when there are milliseconds, and no offset: the date-time that UTC clocks show. Years
 * 0 to 9999. A file of millions of instants is written with it, for which `Temporal` takes some thirty times as long.
 */
export function isoText(instant: Instant): string {
  const day = Math.floor(instant / DAY_MS)
  const ms = instant - day * DAY_MS
  const seconds = Math.floor(ms / 1000)
  const time = `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`
  const fraction = ms % 1000
  return `${isoDate(day)}T${time}${fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`}`
}

const DAYS_OF_400_YEARS = 146_097
const DAYS_OF_4_YEARS = 1461
/** From 0000-03-01, so that leap days come last in their year, to 1970-01-01. */
const DAYS_TO_EPOCH = 719_468

/** `YYYY-MM-DD` of a day counted from 1970-01-01 in the proleptic Gregorian calendar. */
export function isoDate(epochDay: number): string {
  const days = epochDay + DAYS_TO_EPOCH
  const era = Math.floor(days / DAYS_OF_400_YEARS)
  const dayOfEra = days - era * DAYS_OF_400_YEARS
  const leapDays =
    Math.floor(dayOfEra / (DAYS_OF_4_YEARS - 1)) -
    Math.floor(dayOfEra / 36_524) +
    Math.floor(dayOfEra / (DAYS_OF_400_YEARS - 1))
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  // Months from March on are 31, 30, 31, 30, 31 days long, over and over: 153 days to five months.
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}
