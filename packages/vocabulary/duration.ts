/**
 * The units in which a contract states a length of time. `day` is a calendar day, `working-day` a working day by the
 * national calendar; `month` and `year` end on the corresponding day (Civil Code art. 202).
 */
export const DURATION_UNITS = ['second', 'minute', 'hour', 'day', 'working-day', 'week', 'month', 'year'] as const
export type DurationUnit = (typeof DURATION_UNITS)[number]

/** A length of time as the contract says it; `value` is a whole number, not negative. */
export type Duration = { readonly value: number; readonly unit: DurationUnit }

/** The units that always have the same length, whatever the date. */
export type ElapsedUnit = 'second' | 'minute' | 'hour'

const ELAPSED_UNIT_MS: Readonly<Record<ElapsedUnit, number>> = { second: 1_000, minute: 60_000, hour: 3_600_000 }

/** Milliseconds of a duration by seconds, minutes or hours; `undefined` for one by days or longer, which has no fixed length. */
export function elapsedMs(duration: Duration): number | undefined {
  const { value, unit } = duration
  return unit === 'second' || unit === 'minute' || unit === 'hour' ? value * ELAPSED_UNIT_MS[unit] : undefined
}
