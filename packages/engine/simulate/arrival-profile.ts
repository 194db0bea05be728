import { civilDateOf, type DayNumber, dayNumber, kindOfDay, type NationalCalendar, weekdayIndex } from '@heqi/calendar'
import type { IsoDate } from '@heqi/vocabulary'

/** Contacts by hour of the day: a peak before noon, one in the afternoon, a lower one in the evening. */
const HOUR_WEIGHTS = [4, 2, 1, 1, 1, 2, 5, 12, 38, 72, 88, 80, 55, 60, 74, 78, 70, 58, 44, 42, 40, 32, 20, 9] as const
const HOUR_TOTAL = HOUR_WEIGHTS.reduce((sum, weight) => sum + weight, 0)

/** Monday to Sunday. */
const WEEKDAY_FACTORS = [1.18, 1.06, 1, 0.99, 1.02, 0.78, 0.7] as const
const DAY_OFF_FACTOR = 0.6
const AFTER_HOLIDAY_FACTOR = 1.25
const DAYS_PER_MONTH = 30.44

/** A stretch of days on which more, or fewer, contacts come: a sale, a product launch. */
export type Peak = { readonly from: IsoDate; readonly to: IsoDate; readonly factor: number }

export type Volumes = {
  /** Contacts on an ordinary working day over all channels. */
  readonly perDay: number
  /** Growth from month to month: 0.02 is 2 %. */
  readonly growthPerMonth?: number
  /** Default: the two sales of the year, around 18 June and 11 November. */
  readonly peaks?: readonly Peak[]
  /** How contacts spread over channels, by weight. */
  readonly channels?: Readonly<Record<string, number>>
}

/** The share of a day's contacts that comes in each half hour. */
export const HALF_HOUR_SHARES: readonly number[] = Array.from({ length: 48 }, (_, slot) => {
  const here = HOUR_WEIGHTS[slot >> 1]!
  const beside = HOUR_WEIGHTS[((slot >> 1) + (slot % 2 === 0 ? 23 : 1)) % 24]!
  return (3 * here + beside) / 4 / 2 / HOUR_TOTAL
})

/** Expected contacts of a day; a year without a published calendar has ordinary weekdays only. */
export function expectedContacts(
  day: DayNumber,
  first: DayNumber,
  volumes: Volumes,
  calendar: NationalCalendar,
): number {
  const { perDay, growthPerMonth = 0, peaks } = volumes
  const kind = kindOfDay(calendar, day)
  const isOff = kind === 'statutory-holiday' || kind === 'adjusted-day-off'
  const wasOff =
    kindOfDay(calendar, day - 1) === 'statutory-holiday' || kindOfDay(calendar, day - 1) === 'adjusted-day-off'
  const weekday = kind === 'make-up-workday' ? 1 : WEEKDAY_FACTORS[weekdayIndex(day)]!
  const holiday = isOff ? DAY_OFF_FACTOR : wasOff ? AFTER_HOLIDAY_FACTOR : 1
  const growth = (1 + growthPerMonth) ** ((day - first) / DAYS_PER_MONTH)
  return perDay * weekday * holiday * growth * peakFactor(day, peaks)
}

function peakFactor(day: DayNumber, peaks: readonly Peak[] | undefined): number {
  if (peaks) return peaks.find(({ from, to }) => day >= dayNumber(from) && day <= dayNumber(to))?.factor ?? 1
  const { month, day: dayOfMonth } = civilDateOf(day)
  if (month === 11 && dayOfMonth >= 10 && dayOfMonth <= 13) return 1.7
  return month === 6 && dayOfMonth >= 17 && dayOfMonth <= 20 ? 1.5 : 1
}
