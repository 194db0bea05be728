import {
  type ContractZone,
  kindOfDay,
  localDays,
  localMinutes,
  type NationalCalendar,
  type TimeOfDay,
  timeOfDayMs,
} from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import { elapsedMs, type Fraction, fractionOf, MINUTE_MS, ONE } from '@heqi/vocabulary'

type TimeRates = NonNullable<ContractTerms['fees/time-rates']>
type Band = TimeRates['bands'][number]

/** The bands of a contract over one column of arrivals. Band 0 is *outside all bands*, band i + 1 the i-th of the terms. */
export type TimeBands = {
  readonly ids: readonly (string | undefined)[]
  readonly multipliers: readonly Fraction[]
  /** Band of a row; `undefined` where the national calendar would decide and is not published. */
  readonly bandOf: (row: number) => number | undefined
}

/** Local days and minutes of a column of arrivals, computed once. */
export type LocalTimes = { readonly days: Int32Array; readonly minutes: Int16Array }

export const localTimes = (zone: ContractZone, instants: Float64Array): LocalTimes => ({
  days: localDays(zone, instants),
  minutes: localMinutes(zone, instants),
})

const MINUTES_PER_DAY = 1440

export function timeBands(rates: TimeRates, times: LocalTimes, calendar: NationalCalendar): TimeBands {
  const windows = rates.bands.map((band) =>
    band.windows?.map(({ from, to }) => [minuteOf(from), minuteOf(to)] as const),
  )
  const takesDay = (band: Band, day: number) => dayFits(band.days, calendar, day)
  const takes = (index: number, day: number, minute: number): boolean | undefined => {
    const band = rates.bands[index]
    if (!band) return false
    const own = windows[index]
    if (!own) return takesDay(band, day)
    for (const [from, to] of own) {
      // A window past midnight belongs to the day on which it begins.
      const pastMidnight = to <= from
      if (minute >= from && (pastMidnight || minute < to)) return takesDay(band, day)
      if (pastMidnight && minute < to) return takesDay(band, day - 1)
    }
    return false
  }
  const find = (day: number, minute: number): number | undefined => {
    for (let index = 0; index < rates.bands.length; index++) {
      const taken = takes(index, day, minute)
      if (taken === undefined) return undefined
      if (taken) return index + 1
    }
    return 0
  }
  const known = new Map<number, number | undefined>()
  const bandOf = (row: number): number | undefined => {
    const day = times.days[row] ?? 0
    const minute = times.minutes[row] ?? 0
    const key = day * MINUTES_PER_DAY + minute
    if (known.has(key)) return known.get(key)
    const band = find(day, minute)
    known.set(key, band)
    return band
  }
  return {
    ids: [undefined, ...rates.bands.map((band) => band.id)],
    multipliers: [ONE, ...rates.bands.map((band) => fractionOf(band.multiplier))],
    bandOf,
  }
}

const minuteOf = (time: TimeOfDay): number => timeOfDayMs(time) / MINUTE_MS

function dayFits(days: Band['days'], calendar: NationalCalendar, day: number): boolean | undefined {
  if (days === 'every-day') return true
  const kind = kindOfDay(calendar, day)
  if (kind === undefined) return undefined
  const worked = kind === 'working-day' || kind === 'make-up-workday'
  if (days === 'statutory-holiday') return kind === 'statutory-holiday'
  return days === 'working-day' ? worked : !worked
}

/** What a duration is billed as: the minimum, then whole increments begun. Nothing talked is nothing billed. */
export type BillingIncrement = { readonly incrementMs: number; readonly minimumMs: number }

export function billingIncrement(rates: TimeRates | undefined): BillingIncrement | undefined {
  const terms = rates?.billingIncrement
  const incrementMs = terms && elapsedMs(terms.increment)
  if (!terms || !incrementMs) return undefined
  return { incrementMs, minimumMs: (terms.minimum && elapsedMs(terms.minimum)) ?? 0 }
}

export function billedMs({ incrementMs, minimumMs }: BillingIncrement, durationMs: number): number {
  if (durationMs <= 0) return 0
  if (durationMs <= minimumMs) return minimumMs
  return minimumMs + Math.ceil((durationMs - minimumMs) / incrementMs) * incrementMs
}
