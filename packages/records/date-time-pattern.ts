import { AMBIGUOUS, NONEXISTENT, type ZoneOffsets } from './zone-offsets.ts'

/**
 * Date-times read from bytes by a pattern. Letters: `yyyy` `yy` `M` `MM` `d` `dd` `H` `HH` `h` `hh` `m` `mm` `s` `ss`
 * `S` (any number of decimals, cut to the millisecond), `a` (AM, PM, 上午, 下午), `Z` (`Z`, `+08:00`, `+0800`, `+08`);
 * every other character stands for itself. A single letter reads one or two digits. `yy`: 69-99 are 1969-1999, 00-68
 * are 2000-2068, as POSIX `strptime` has it. Without `Z` the mapping's time zone holds.
 */

/** No such date-time; kept apart from `AMBIGUOUS` and `NONEXISTENT`, which the zone answers. */
export const INVALID = Number.NaN
export { AMBIGUOUS, NONEXISTENT }

type Step =
  | { readonly kind: 'number'; readonly part: Part; readonly fewest: number; readonly most: number }
  | { readonly kind: 'decimals' | 'half' | 'offset' }
  | { readonly kind: 'literal'; readonly bytes: Uint8Array }

const PARTS = ['y', 'M', 'd', 'H', 'h', 'm', 's'] as const
type Part = (typeof PARTS)[number]

const TOKEN = /yyyy|yy|MM?|dd?|HH?|hh?|mm?|ss?|S+|a|Z|[^A-Za-z]+|T/gu

/** The steps of a pattern; `undefined` when it has letters that mean nothing or lacks year, month or day. */
function stepsOf(pattern: string): readonly Step[] | undefined {
  const tokens = pattern.match(TOKEN) ?? []
  if (tokens.join('') !== pattern) return undefined
  const has = (part: Part): boolean => tokens.some((token) => token.startsWith(part))
  if (!has('y') || !has('M') || !has('d')) return undefined
  return tokens.map(stepOf)
}

function stepOf(token: string): Step {
  const letter = token.charAt(0)
  if (letter === 'S') return { kind: 'decimals' }
  if (letter === 'a') return { kind: 'half' }
  if (letter === 'Z') return { kind: 'offset' }
  const part = PARTS.find((known) => known === letter)
  if (!part) return { kind: 'literal', bytes: new TextEncoder().encode(token) }
  if (part === 'y') return { kind: 'number', part, fewest: token.length, most: token.length }
  return { kind: 'number', part, fewest: token.length, most: 2 }
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days since 1970-01-01 of a proleptic Gregorian date; `NaN` when there is no such day. */
export function epochDayOf(year: number, month: number, day: number): number {
  const leap = isLeap(year)
  if (month < 1 || month > 12 || day < 1) return INVALID
  if (day > (DAYS_OF_MONTH[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0)) return INVALID
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477
  return (year - 1970) * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + day - 1 + (leap && month > 2 ? 1 : 0)
}

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57

const HALVES: readonly (readonly [Uint8Array, 'am' | 'pm'])[] = (
  [
    ['AM', 'am'],
    ['am', 'am'],
    ['上午', 'am'],
    ['PM', 'pm'],
    ['pm', 'pm'],
    ['下午', 'pm'],
  ] as const
).map(([text, half]) => [new TextEncoder().encode(text), half])

const startsWith = (bytes: Uint8Array, at: number, end: number, wanted: Uint8Array): boolean =>
  at + wanted.length <= end && wanted.every((byte, i) => bytes[at + i] === byte)

export type DateTimeReader = ((bytes: Uint8Array, start: number, end: number) => number) & {
  /** The minute of the text that was read last, of readers to which another text of that minute is nothing new. */
  readonly minute?: KnownMinute
}

/** A minute that is written with `size` bytes, which two digits of seconds follow; `startsAt` NaN while none is known. */
export type KnownMinute = { readonly size: number; startsAt: number }

/** One reading of a pattern: where it stands and what it has found. */
export class PatternRun {
  at = 0
  y = 0
  M = 1
  d = 1
  H = 0
  h = -1
  m = 0
  s = 0
  ms = 0
  half: 'am' | 'pm' | undefined
  offsetMs = INVALID

  reset(start: number): void {
    this.at = start
    this.H = 0
    this.h = -1
    this.m = 0
    this.s = 0
    this.ms = 0
    this.half = undefined
    this.offsetMs = INVALID
  }

  take(step: Step, bytes: Uint8Array, end: number): boolean {
    switch (step.kind) {
      case 'number':
        return this.#takeNumber(step.part, step.fewest, step.most, bytes, end)
      case 'literal':
        return this.#takeLiteral(step.bytes, bytes, end)
      case 'decimals':
        return this.takeDecimals(bytes, end)
      case 'half':
        return this.#takeHalf(bytes, end)
      case 'offset':
        return this.takeOffset(bytes, end)
    }
  }

  #takeNumber(part: Part, fewest: number, most: number, bytes: Uint8Array, end: number): boolean {
    const start = this.at
    let value = 0
    while (this.at < end && this.at - start < most && isDigit(bytes[this.at] ?? 0)) {
      value = value * 10 + (bytes[this.at] ?? 0) - 48
      this.at += 1
    }
    if (this.at - start < fewest) return false
    this[part] = part === 'y' && most === 2 ? value + (value < 69 ? 2000 : 1900) : value
    return true
  }

  #takeLiteral(wanted: Uint8Array, bytes: Uint8Array, end: number): boolean {
    if (!startsWith(bytes, this.at, end, wanted)) return false
    this.at += wanted.length
    return true
  }

  takeDecimals(bytes: Uint8Array, end: number): boolean {
    const start = this.at
    let unit = 100
    for (; this.at < end && isDigit(bytes[this.at] ?? 0); this.at++) {
      this.ms += Math.floor(unit) * ((bytes[this.at] ?? 0) - 48)
      unit /= 10
    }
    return this.at > start
  }

  #takeHalf(bytes: Uint8Array, end: number): boolean {
    for (const [text, half] of HALVES) {
      if (!startsWith(bytes, this.at, end, text)) continue
      this.half = half
      this.at += text.length
      return true
    }
    return false
  }

  /** `Z`, `+hh`, `+hhmm` or `+hh:mm`. */
  takeOffset(bytes: Uint8Array, end: number): boolean {
    const sign = bytes[this.at] ?? 0
    this.at += 1
    if (sign === 90 || sign === 122) {
      this.offsetMs = 0
      return true
    }
    const digits: number[] = []
    for (; this.at < end && digits.length < 4; this.at++) {
      const byte = bytes[this.at] ?? 0
      if (isDigit(byte)) digits.push(byte - 48)
      else if (byte !== 58 || digits.length !== 2) break
    }
    const [a = 0, b = 0, c = 0, d = 0] = digits
    const hours = a * 10 + b
    const minutes = c * 10 + d
    if ((sign !== 43 && sign !== 45) || (digits.length !== 2 && digits.length !== 4)) return false
    if (hours > 18 || minutes > 59) return false
    this.offsetMs = (hours * 60 + minutes) * 60_000 * (sign === 45 ? -1 : 1)
    return true
  }

  instant(zone: ZoneOffsets): number {
    const hour = this.#hour()
    if (!(hour < 24) || this.m > 59 || this.s > 59) return INVALID
    const local =
      epochDayOf(this.y, this.M, this.d) * 86_400_000 + hour * 3_600_000 + this.m * 60_000 + this.s * 1000 + this.ms
    if (Number.isNaN(local)) return INVALID
    return Number.isNaN(this.offsetMs) ? zone.instantOf(local) : local - this.offsetMs
  }

  #hour(): number {
    if (this.h < 0) return this.half === 'pm' && this.H < 12 ? this.H + 12 : this.H
    if (this.h < 1 || this.h > 12) return INVALID
    return (this.h % 12) + (this.half === 'pm' ? 12 : 0)
  }
}

/** A reader for a pattern, step by step; `undefined` when the pattern cannot be understood. */
export function patternReader(pattern: string, zone: ZoneOffsets): DateTimeReader | undefined {
  const steps = stepsOf(pattern)
  if (!steps) return undefined
  const run = new PatternRun()
  return (bytes, start, end) => {
    run.reset(start)
    for (const step of steps) if (!run.take(step, bytes, end)) return INVALID
    return run.at === end ? run.instant(zone) : INVALID
  }
}
