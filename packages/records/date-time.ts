import { type DateTimeReader, epochDayOf, INVALID, PatternRun, patternReader } from './date-time-pattern.ts'
import { fixedDateTimeReader } from './fixed-date-time.ts'
import type { ZoneOffsets } from './zone-offsets.ts'

/** A reader for `iso` or a pattern; `undefined` when the pattern cannot be understood. */
export const dateTimeReader = (pattern: string, zone: ZoneOffsets): DateTimeReader | undefined =>
  pattern === 'iso' ? isoReader(zone) : (fixedDateTimeReader(pattern, zone) ?? patternReader(pattern, zone))

const digit = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) - 48

/** Two digits as a number; at least `NO_PAIR` when they are none, whatever else is added to it. */
const pair = (bytes: Uint8Array, at: number): number => {
  const tens = digit(bytes, at)
  const ones = digit(bytes, at + 1)
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_PAIR
}
const NO_PAIR = 1_000_000

const DASH = 45
const COLON = 58
const isTimeSeparator = (byte: number | undefined): boolean => byte === 84 || byte === 32 || byte === 116
const isZulu = (byte: number | undefined): boolean => byte === 90 || byte === 122

/**
 * ISO 8601 as systems write it: `2026-03-01`, a `T` or a space, `08:30`, `:00`, `.123`, and `Z` or an offset, of which
 * only the date must stand. The digits stand at fixed places, which makes this the fast road; rows of one day follow each
 * other, so the day is remembered.
 */
function isoReader(zone: ZoneOffsets): DateTimeReader {
  const run = new PatternRun()
  let knownDate = -1
  let dayMs = 0
  return (bytes, start, end) => {
    const length = end - start
    if (length < 10 || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return INVALID
    const year = pair(bytes, start) * 100 + pair(bytes, start + 2)
    const month = pair(bytes, start + 5)
    const day = pair(bytes, start + 8)
    if (year + month + day >= NO_PAIR) return INVALID
    const date = (year * 16 + month) * 32 + day
    if (date !== knownDate || month > 12 || day > 31) {
      dayMs = epochDayOf(year, month, day) * 86_400_000
      knownDate = date
    }
    if (
      length < 19 ||
      bytes[start + 13] !== COLON ||
      bytes[start + 16] !== COLON ||
      !isTimeSeparator(bytes[start + 10])
    ) {
      return rareIso(run, bytes, start, end, dayMs, zone)
    }
    const hour = pair(bytes, start + 11)
    const minute = pair(bytes, start + 14)
    const second = pair(bytes, start + 17)
    if (hour > 23 || minute > 59 || second > 59) return INVALID
    const local = dayMs + (hour * 3600 + minute * 60 + second) * 1000
    if (length === 19) return Number.isNaN(local) ? INVALID : zone.instantOf(local)
    if (length === 20 && isZulu(bytes[start + 19])) return local
    return withFraction(run, bytes, start + 19, end, local, zone)
  }
}

/** The date alone, or with hours and minutes only. */
function rareIso(
  run: PatternRun,
  bytes: Uint8Array,
  start: number,
  end: number,
  dayMs: number,
  zone: ZoneOffsets,
): number {
  if (Number.isNaN(dayMs)) return INVALID
  if (end - start === 10) return zone.instantOf(dayMs)
  if (end - start < 16 || !isTimeSeparator(bytes[start + 10]) || bytes[start + 13] !== COLON) return INVALID
  const hour = pair(bytes, start + 11)
  const minute = pair(bytes, start + 14)
  if (hour > 23 || minute > 59) return INVALID
  return withFraction(run, bytes, start + 16, end, dayMs + (hour * 60 + minute) * 60_000, zone)
}

/** What may follow the seconds: decimals, and `Z` or an offset. */
function withFraction(
  run: PatternRun,
  bytes: Uint8Array,
  at: number,
  end: number,
  localMs: number,
  zone: ZoneOffsets,
): number {
  if (Number.isNaN(localMs)) return INVALID
  run.reset(at)
  const byte = bytes[at]
  if (at < end && (byte === 46 || byte === 44)) {
    run.at += 1
    if (!run.takeDecimals(bytes, end)) return INVALID
  }
  if (run.at === end) return zone.instantOf(localMs + run.ms)
  if (bytes[run.at] === 32) run.at += 1
  if (!run.takeOffset(bytes, end) || run.at !== end) return INVALID
  return localMs + run.ms - run.offsetMs
}
