import type { Duration } from '@heqi/terms'
import type { ReviewRule } from '../../clause.ts'
import { isCalendarDate } from '../../shared/calendar-date.ts'
import type { DurationClauseTerms } from './terms.ts'

/** The last day of a term that begins on `start`: the day before the corresponding day (Civil Code art. 202), `undefined` for working days and hours. */
function lastDay(start: string, { value, unit }: Duration): string | undefined {
  const first = Temporal.PlainDate.from(start)
  switch (unit) {
    case 'day':
      return first.add({ days: value }).subtract({ days: 1 }).toString()
    case 'week':
      return first.add({ weeks: value }).subtract({ days: 1 }).toString()
    case 'month':
      return first.add({ months: value }).subtract({ days: 1 }).toString()
    case 'year':
      return first.add({ years: value }).subtract({ days: 1 }).toString()
    case 'working-day':
    case 'hour':
    case 'minute':
    case 'second':
      return undefined
  }
}

/** 2026-01-01 to 2027-01-01 for a year: the corresponding day itself, as many write it. */
const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

export const review: readonly ReviewRule<DurationClauseTerms>[] = [
  {
    code: 'ends-before-start',
    severity: 'error',
    check: ({ start, end }) => (end < start ? [{ path: 'end' }] : []),
  },
  {
    code: 'length-disagrees',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第二百零二条', en: 'Civil Code art. 202' },
    check: ({ start, end, length }) => {
      if (length === undefined || !isCalendarDate(start) || end < start) return []
      const last = lastDay(start, length)
      return last === undefined || last === end || end === dayAfter(last)
        ? []
        : [{ path: 'length', data: { end: last }, repair: { op: 'set', path: 'term/duration.end', value: last } }]
    },
  },
]
