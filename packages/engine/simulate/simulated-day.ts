import {
  type ContractZone,
  compileServiceHours,
  type DayNumber,
  dayNumber,
  instantOfLocal,
  isoDate,
  monthOf,
  type NationalCalendar,
} from '@heqi/calendar'
import { type ContractTerms, termsInForce } from '@heqi/terms'
import { DAY_MS, type Instant, type Interval, type IsoMonth } from '@heqi/vocabulary'
import type { SimulationInput } from './simulation-input.ts'

/** One day on which the service runs, or does not: `windows` are its opening hours. */
export type SimulatedDay = {
  readonly number: DayNumber
  readonly month: IsoMonth
  readonly start: Instant
  readonly terms: ContractTerms
  readonly windows: readonly Interval[]
}

/** The days of the simulation under the terms in force on each. */
export function simulatedDays(input: SimulationInput, zone: ContractZone): readonly SimulatedDay[] {
  const first = dayNumber(input.from)
  return Array.from({ length: input.days }, (_, index) => {
    const number = first + index
    const start = instantOfLocal(zone, number * DAY_MS)
    const end = instantOfLocal(zone, (number + 1) * DAY_MS)
    const date = isoDate(number)
    const terms = termsInForce(input.contract, date)
    return {
      number,
      month: monthOf(date),
      start,
      terms,
      windows: windowsOf(terms, { start, end }, input.calendar, zone),
    }
  })
}

/**
 * When the service is open on the day. Where the year's holidays are not published yet, the week repeats itself: nothing
 * binding depends on a simulation.
 */
function windowsOf(
  terms: ContractTerms,
  day: Interval,
  calendar: NationalCalendar,
  zone: ContractZone,
): readonly Interval[] {
  const hours = terms['scope/service-hours']
  if (!hours) return [day]
  const asPublished = compileServiceHours(hours, day, calendar, zone)
  const everyWeek = { ...hours, holidays: 'as-weekday', makeUpWorkdays: 'as-weekday' } as const
  const isKnown = asPublished.unpublishedYears.length === 0
  const { starts, ends } = isKnown ? asPublished : compileServiceHours(everyWeek, day, calendar, zone)
  return Array.from(starts, (start, index) => ({ start, end: ends[index]! }))
}

export const isOpenAllWeek = (days: readonly SimulatedDay[]): boolean =>
  days.filter(({ windows }) => windows.length > 0).length > days.length * 0.8

export const isOpenAt = (windows: readonly Interval[], at: Instant): boolean =>
  windows.some(({ start, end }) => at >= start && at < end)
