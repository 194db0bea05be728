/** A point in time: epoch milliseconds, UTC. */
export type Instant = number

/** Milliseconds in the units that have a fixed length. */
export const SECOND_MS = 1_000
export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

/** A calendar date `YYYY-MM-DD` in the contract's time zone. */
export type IsoDate = string

/** A calendar month `YYYY-MM` in the contract's time zone. */
export type IsoMonth = string

/** A half-open stretch of time: `start <= t < end`. */
export type Interval = { readonly start: Instant; readonly end: Instant }
