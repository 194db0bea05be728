import type { ServiceHoursTerms } from '@heqi/terms'
import type { Static } from 'typebox'

type Terms = Static<typeof ServiceHoursTerms>

/** Round the clock means every day from beginning to end, so nothing else may be said beside it. */
export function tidy(terms: Terms): Terms {
  const { roundTheClock, coverage } = terms
  if (!roundTheClock) return terms
  return {
    roundTheClock,
    ...(coverage && { coverage: { daysAWeek: 7, hoursADay: 24 } }),
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], windows: [{ from: '00:00', to: '24:00' }] }],
    holidays: 'as-weekday',
    makeUpWorkdays: 'as-weekday',
  }
}
