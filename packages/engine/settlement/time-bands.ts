import {
  type ContractZone,
  dayNumber,
  kindOfDay,
  type NationalCalendar,
  offsetMsAt,
  type TimeOfDay,
  timeOfDayMs,
} from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import { elapsedMs, type Fraction, fractionOf, type Instant, type IsoDate, MINUTE_MS, ONE } from '@heqi/vocabulary'

type TimeRates = NonNullable<ContractTerms['fees/time-rates']>
type Band = TimeRates['bands'][number]

/** The bands of a contract over some days. Band 0 is *outside all bands*, band i + 1 the i-th of the terms. */
export type TimeBands = {
  readonly count: number
  /** Band of an instant of these days; `UNPUBLISHED` where the national calendar would decide and is not published. */
  readonly bandOf: (instant: Instant) => number
}

export const UNPUBLISHED = -1
const UNSET = -2
const MINUTES_PER_DAY = 1440

/** Days of the contract's zone for which bands are asked: `first` and how many. */
export type BandDays = { readonly first: IsoDate; readonly count: number }

/** The name and multiplier of each band of the rates, the first outside all bands; that one alone without rates. */
export const bandLabels = (
  rates: TimeRates | undefined,
): readonly { readonly id?: string; readonly multiplier: Fraction }[] => [
  { multiplier: ONE },
  ...(rates?.bands ?? []).map(({ id, multiplier }) => ({ id, multiplier: fractionOf(multiplier) })),
]

/** Compiles the bands to a table by minute, filled where it is asked: a record costs one look-up. */
export function timeBands(rates: TimeRates, days: BandDays, zone: ContractZone, calendar: NationalCalendar): TimeBands {
  const firstDay = dayNumber(days.first)
  const find = bandFinder(rates, calendar)
  const byMinute = new Int8Array(days.count * MINUTES_PER_DAY).fill(UNSET)
  const bandOf = (instant: Instant): number => {
    const index = Math.floor((instant + offsetMsAt(zone, instant)) / MINUTE_MS) - firstDay * MINUTES_PER_DAY
    const known = byMinute[index] ?? UNSET
    if (known !== UNSET) return known
    const minute = index % MINUTES_PER_DAY
    const band = find(firstDay + (index - minute) / MINUTES_PER_DAY, minute) ?? UNPUBLISHED
    byMinute[index] = band
    return band
  }
  return { count: rates.bands.length + 1, bandOf }
}

/** The first band that takes a minute of a day. */
function bandFinder(rates: TimeRates, calendar: NationalCalendar): (day: number, minute: number) => number | undefined {
  const windows = rates.bands.map((band) =>
    band.windows?.map(({ from, to }) => [minuteOf(from), minuteOf(to)] as const),
  )
  const takes = (band: Band, index: number, day: number, minute: number): boolean | undefined => {
    const own = windows[index]
    if (!own) return dayFits(band.days, calendar, day)
    for (const [from, to] of own) {
      // A window past midnight belongs to the day on which it begins.
      const pastMidnight = to <= from
      if (minute >= from && (pastMidnight || minute < to)) return dayFits(band.days, calendar, day)
      if (pastMidnight && minute < to) return dayFits(band.days, calendar, day - 1)
    }
    return false
  }
  return (day, minute) => {
    for (const [index, band] of rates.bands.entries()) {
      const taken = takes(band, index, day, minute)
      if (taken === undefined) return undefined
      if (taken) return index + 1
    }
    return 0
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
