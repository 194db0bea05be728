/**
 * Periods by the Civil Code of the PRC, arts. 200-204. Where the Code or common usage leaves two readings, each has a
 * function of its own and the name says which one it is; the parties may agree on either (art. 204).
 */
import {
  accept,
  DAY_MS,
  type Duration,
  elapsedMs,
  type Instant,
  type IsoDate,
  type Result,
  refuse,
} from '@heqi/vocabulary'
import { addDays, correspondingDay, datesOfMonth, dayNumber, monthOf } from './civil-date.ts'
import { type ContractZone, dateOf, instantOfLocal } from './contract-zone.ts'
import { addWorkingDays, type NationalCalendar, type NotPublished, workingDayOnOrAfter } from './national-calendar.ts'
import { type TimeOfDay, timeOfDayMs } from './time-of-day.ts'

export type PeriodRules = {
  readonly calendar: NationalCalendar
  readonly zone: ContractZone
  /**
   * A last day that is not worked moves to the next working day (art. 203 (1), the default), or stays because the
   * parties agreed so (art. 204). 法定休假日 is read as every day off: weekends, days off by adjustment and statutory holidays.
   */
  readonly lastDayOff?: 'moves' | 'stays'
  /** Where the party to act has business hours, the period ends with them (art. 203 (2)); else at 24:00. */
  readonly closeOfBusiness?: TimeOfDay
}

export type PeriodEnd = {
  /** The last day on which the act is in time. */
  readonly lastDay: IsoDate
  /** The last day before art. 203 (1) moved it; the same date when it did not. */
  readonly asItFalls: IsoDate
  /** The last instant in time, itself included. */
  readonly deadline: Instant
}

const MONTHS_PER_YEAR = 12
const DAYS_PER_WEEK = 7

/**
 * When a period ends that begins at an instant. By hours or less it runs from that instant, day and night, and nothing
 * moves (art. 201 (2)); by days or more the first day does not count (art. 201 (1)), months and years end on the
 * corresponding day or the month's last (art. 202).
 */
export function periodEnd(start: Instant, length: Duration, rules: PeriodRules): Result<PeriodEnd, NotPublished> {
  const elapsed = elapsedMs(length)
  if (elapsed !== undefined) {
    const deadline = start + elapsed
    const lastDay = dateOf(deadline, rules.zone)
    return accept({ lastDay, asItFalls: lastDay, deadline })
  }
  const startDate = dateOf(start, rules.zone)
  const asItFalls = lastDayAsItFalls(startDate, length, rules.calendar)
  if (!asItFalls.ok) return asItFalls
  const lastDay = rules.lastDayOff === 'stays' ? asItFalls : lastDayMovedToWorkingDay(startDate, length, rules.calendar)
  if (!lastDay.ok) return lastDay
  const deadline = endOfDay(lastDay.value, rules.zone, rules.closeOfBusiness)
  return accept({ lastDay: lastDay.value, asItFalls: asItFalls.value, deadline })
}

/** The instant at which a date ends: 24:00, or the close of business on it. */
export const endOfDay = (date: IsoDate, zone: ContractZone, closeOfBusiness: TimeOfDay = '24:00'): Instant =>
  instantOfLocal(zone, dayNumber(date) * DAY_MS + timeOfDayMs(closeOfBusiness))

/**
 * The last day of a period that began on `startDate`, whether that day is worked or not. Only `working-day` asks the
 * calendar. @throws RangeError for a length by hours or less, which has no last day of its own.
 */
export function lastDayAsItFalls(
  startDate: IsoDate,
  length: Duration,
  calendar: NationalCalendar,
): Result<IsoDate, NotPublished> {
  if (length.unit === 'working-day') return addWorkingDays(calendar, startDate, length.value)
  return accept(shifted(startDate, length, 1))
}

/**
 * The last day of a period that began on `startDate`; a day off moves to the next working day (art. 203 (1)). Refuses
 * when the year is not published, with the day as it falls in `data.asItFalls`: the true day is that one or a later one.
 */
export function lastDayMovedToWorkingDay(
  startDate: IsoDate,
  length: Duration,
  calendar: NationalCalendar,
): Result<IsoDate, NotPublished> {
  const asItFalls = lastDayAsItFalls(startDate, length, calendar)
  if (!asItFalls.ok) return asItFalls
  const moved = workingDayOnOrAfter(calendar, asItFalls.value)
  if (moved.ok) return moved
  return refuse(...moved.problems.map((problem) => withAsItFalls(problem, asItFalls.value)))
}

const withAsItFalls = (problem: NotPublished, asItFalls: IsoDate): NotPublished => ({
  ...problem,
  data: { ...problem.data, asItFalls },
})

/**
 * The last day of a term that includes its first day, as in 自 1 月 1 日起一年, which ends on 31 December: the day before
 * the corresponding day, or the month's last day where there is no corresponding day.
 * @throws RangeError for a length by hours or less.
 */
export function lastDayWithFirstDayCounted(
  startDate: IsoDate,
  length: Duration,
  calendar: NationalCalendar,
): Result<IsoDate, NotPublished> {
  if (length.unit === 'working-day') return addWorkingDays(calendar, addDays(startDate, -1), length.value)
  const corresponding = shifted(startDate, length, 1)
  const hasNoCorrespondingDay = isByMonths(length) && corresponding.slice(8) !== startDate.slice(8)
  return accept(hasNoCorrespondingDay ? corresponding : addDays(corresponding, -1))
}

/**
 * `length` counted back from a date: 两个月前 of 31 December is 31 October, of 30 April one month is 30 March. The usual
 * reading of a renewal or notice window. Working days are counted back without the date itself.
 * @throws RangeError for a length by hours or less.
 */
export function correspondingDayBefore(
  date: IsoDate,
  length: Duration,
  calendar: NationalCalendar,
): Result<IsoDate, NotPublished> {
  if (length.unit === 'working-day') return addWorkingDays(calendar, date, -length.value)
  return accept(shifted(date, length, -1))
}

/**
 * The latest day from which a full period of `length`, counted forward by arts. 201 and 202, ends on the date or before
 * it. It differs from `correspondingDayBefore` at month ends (one month before 30 April: 31 March) and, by working days,
 * where the date is a day off.
 * @throws RangeError for a length by hours or less.
 */
export function latestDayWithFullPeriodBefore(
  date: IsoDate,
  length: Duration,
  calendar: NationalCalendar,
): Result<IsoDate, NotPublished> {
  if (length.unit === 'working-day') return latestDayWithWorkingDaysBefore(date, length.value, calendar)
  const corresponding = shifted(date, length, -1)
  const isMonthEnd = datesOfMonth(monthOf(date)).end === date
  return accept(isByMonths(length) && isMonthEnd ? datesOfMonth(monthOf(corresponding)).end : corresponding)
}

function latestDayWithWorkingDaysBefore(
  date: IsoDate,
  count: number,
  calendar: NationalCalendar,
): Result<IsoDate, NotPublished> {
  if (count === 0) return accept(date)
  // The first of the last `count` working days up to the date; the period may begin on any day before it.
  const firstCounted = addWorkingDays(calendar, addDays(date, 1), -count)
  return firstCounted.ok ? accept(addDays(firstCounted.value, -1)) : firstCounted
}

const isByMonths = ({ unit }: Duration): boolean => unit === 'month' || unit === 'year'

/** A date moved by days, weeks, months or years, forward (1) or back (-1). */
function shifted(date: IsoDate, { value, unit }: Duration, direction: 1 | -1): IsoDate {
  switch (unit) {
    case 'day':
      return addDays(date, direction * value)
    case 'week':
      return addDays(date, direction * value * DAYS_PER_WEEK)
    case 'month':
      return correspondingDay(date, direction * value)
    case 'year':
      return correspondingDay(date, direction * value * MONTHS_PER_YEAR)
    case 'second':
    case 'minute':
    case 'hour':
    case 'working-day':
      throw new RangeError(`a period by ${unit} is not counted by calendar dates`)
  }
}
