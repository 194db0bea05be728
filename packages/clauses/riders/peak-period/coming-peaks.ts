import type { PeakPeriodTerms } from './terms.ts'

type Period = PeakPeriodTerms['periods'][number]

/** Festivals that the Chinese calendar dates. */
const BY_MOON = /春节|元宵|端午|中秋|重阳|Spring Festival|Dragon Boat|Mid-Autumn/i

/** A peak as it next comes round from a day on (ISO date); a festival by the calendar that dates it. One without dates stays. */
export function comingPeak({ from, to, ...period }: Period, start: string): Period {
  const first = from ?? to
  if (first === undefined) return period
  const calendar = BY_MOON.test(period.name) ? 'chinese' : 'iso8601'
  const after = (day: string, years: number): string =>
    Temporal.PlainDate.from(day).withCalendar(calendar).add({ years }).withCalendar('iso8601').toString()
  let years = 0
  while (after(first, years) < start) years += 1
  return {
    ...period,
    ...(from === undefined ? {} : { from: after(from, years) }),
    ...(to === undefined ? {} : { to: after(to, years) }),
  }
}

/** The terms of a clause with every peak as it next comes round from a day on. */
export const withComingPeaks = (terms: PeakPeriodTerms, start: string): PeakPeriodTerms => ({
  ...terms,
  periods: terms.periods.map((period) => comingPeak(period, start)),
})
