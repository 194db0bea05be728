import type { Duration } from '@heqi/terms'

const HOURS: Readonly<Record<Exclude<Duration['unit'], 'second' | 'minute'>, number>> = {
  hour: 1,
  day: 24,
  'working-day': 34,
  week: 168,
  month: 730,
  year: 8760,
}

/**
 * About how many hours a duration takes, for reviews that say whether a window is unusually short or long. Never for a due date:
 * how long a month is depends on the calendar.
 */
export function roughHours({ value, unit }: Duration): number {
  if (unit === 'second' || unit === 'minute') return 0
  return value * HOURS[unit]
}
