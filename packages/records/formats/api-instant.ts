import type { Instant } from '@heqi/vocabulary'

const NUMBER = /^\d{1,13}(?:\.\d+)?$/u
/** Epoch seconds stay below this until the year 5138; milliseconds have been above it since 1973. */
const FIRST_MILLISECONDS = 100_000_000_000

/** An instant as web APIs write them: epoch seconds or milliseconds, as number or text, or ISO 8601, also `2026-03-01 08:00:00 UTC`. */
export function apiInstant(value: unknown): Instant | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? fromEpoch(value) : undefined
  if (typeof value !== 'string' || value === '') return undefined
  if (NUMBER.test(value)) return fromEpoch(Number(value))
  try {
    return Temporal.Instant.from(value.replace(/ UTC$/u, 'Z')).epochMilliseconds
  } catch {
    return undefined
  }
}

const fromEpoch = (value: number): Instant =>
  Math.floor(value < FIRST_MILLISECONDS ? Math.round(value * 1_000_000) / 1000 : value)
