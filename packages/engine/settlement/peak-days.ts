import { addDays, daysBetween } from '@heqi/calendar'
import { type Fraction, fractionOf, type IsoDate, ONE } from '@heqi/vocabulary'
import type { Stretch } from './month-context.ts'

/** Days in a row; `until` is the day after the last. */
type Days = { readonly from: IsoDate; readonly until: IsoDate }

/** The days of a stretch on which the prices of a peak hold; periods that overlap are there as they are. */
export function peakPeriods({ terms, from, until }: Stretch): readonly Days[] {
  return (terms['riders/peak-period']?.periods ?? [])
    .map((period) => ({
      from: period.from < from ? from : period.from,
      until: period.to < until ? addDays(period.to, 1) : until,
    }))
    .filter((days) => days.from < days.until)
}

/** The same days one by one, each once. */
export function peakDays(stretch: Stretch): readonly IsoDate[] {
  const days = peakPeriods(stretch).flatMap(({ from, until }) =>
    Array.from({ length: daysBetween(from, until) }, (_, day) => addDays(from, day)),
  )
  return [...new Set(days)]
}

/** So many times the usual price are charged on these days. */
export const priceMultiple = ({ terms }: Stretch): Fraction => {
  const peak = terms['riders/peak-period']
  return peak ? fractionOf(peak.priceMultiple) : ONE
}
