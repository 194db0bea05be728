import {
  addDays,
  CHINA,
  type ContractZone,
  dateOf,
  datesOfMonth,
  dayNumber,
  isoDate,
  isWorkingKind,
  kindOfDay,
  localDays,
  localHours,
  startOfDate,
  weekdayIndex,
} from '@heqi/calendar'
import { type DayAhead, type MeasureInput, measureByGroup, type PastDay, type Reading, shareAhead } from '@heqi/engine'
import type { RecordBatch } from '@heqi/records'
import { HOUR_MS, type Instant, type IsoDate, type IsoMonth } from '@heqi/vocabulary'

/** The records from a first day on, by day: what a forecast learns from. */
export type Experience = {
  readonly batch: RecordBatch
  readonly first: IsoDate
  readonly zone: ContractZone
  readonly asOf: Instant
}

/** Work days and days off are served differently; a year that is not published yet goes by its weekdays. */
function kindOf(date: IsoDate): string {
  const day = dayNumber(date)
  const kind = kindOfDay(CHINA, day)
  const isWorked = kind === undefined ? weekdayIndex(day) < SATURDAY : isWorkingKind(kind)
  return isWorked ? 'work' : 'rest'
}
const SATURDAY = 5

/** A day with more open cases than this share says too little yet. */
const MOST_PENDING = 0.05

/** What each day that is over and decided brought to a metric; `undefined` for a metric that counts facts. */
export function pastDays(
  { batch, first, zone, asOf }: Experience,
  about: Pick<MeasureInput, 'contract' | 'facts' | 'calendar'>,
  metric: string,
  reading: Reading,
): readonly PastDay[] | undefined {
  const today = dayNumber(dateOf(asOf, zone))
  const start = dayNumber(first)
  const groups = localDays(zone, batch.numbers.enteredAt).map((day) => day - start)
  const interval = { start: startOfDate(first, zone), end: asOf }
  const results = measureByGroup({ ...about, interval, batch, asOf }, metric, reading, groups, today - start)
  return results?.flatMap((result, i) => {
    const denominator = Number(result.denominator)
    if (result.pending > MOST_PENDING * (denominator + result.pending)) return []
    return [
      {
        kind: kindOf(isoDate(start + i)),
        daysAgo: today - start - i,
        numerator: Number(result.numerator),
        denominator,
      },
    ]
  })
}

/** The rest of today and the days after it, up to the end of the month or of the contract. */
export function daysAhead({ batch, zone, asOf }: Experience, month: IsoMonth, endsOn: IsoDate): readonly DayAhead[] {
  const today = dateOf(asOf, zone)
  const monthEnd = datesOfMonth(month).end
  const last = endsOn < monthEnd ? endsOn : monthEnd
  if (today > last) return []
  const hours = Array.from({ length: 24 }, () => 0)
  for (const hour of localHours(zone, batch.numbers.enteredAt)) if (hour >= 0) hours[hour] = (hours[hour] ?? 0) + 1
  const hour = (asOf - startOfDate(today, zone)) / HOUR_MS
  const ahead: DayAhead[] = [{ kind: kindOf(today), share: shareAhead(hours, hour) }]
  for (let date = addDays(today, 1); date <= last; date = addDays(date, 1)) ahead.push({ kind: kindOf(date), share: 1 })
  return ahead
}
