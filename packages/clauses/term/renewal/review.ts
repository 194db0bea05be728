import type { Duration, RenewalTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'
import { isCalendarDate } from '../../shared/calendar-date.ts'

/** Days as a rough measure to compare windows of different units; never used to compute a date. */
const ROUGH_DAYS: Readonly<Record<Duration['unit'], number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  'working-day': 1,
  week: 7,
  month: 30,
  year: 365,
}
const roughDays = ({ value, unit }: Duration): number => value * ROUGH_DAYS[unit]

export const review: readonly ReviewRule<Static<typeof RenewalTerms>>[] = [
  {
    code: 'notice-longer-than-term',
    severity: 'error',
    check: ({ notice }, draft) => {
      const term = draft['term/duration'] as { start?: string; end?: string } | undefined
      if (term?.start === undefined || term.end === undefined) return []
      if (!isCalendarDate(term.start) || !isCalendarDate(term.end)) return []
      const days = Temporal.PlainDate.from(term.start).until(Temporal.PlainDate.from(term.end)).days
      return roughDays(notice) > days ? [{ path: 'notice' }] : []
    },
  },
  {
    code: 'automatic-without-limit',
    severity: 'note',
    check: ({ kind, times }) => (kind === 'automatic' && times === undefined ? [{ path: 'times' }] : []),
  },
  {
    code: 'no-length',
    severity: 'error',
    check: ({ length }) => (length.value === 0 ? [{ path: 'length' }] : []),
  },
]
