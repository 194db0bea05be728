import { ByteText, viewOf } from './byte-words.ts'
import { type DateTimeReader, epochDayOf, INVALID, type KnownMinute } from './date-time-pattern.ts'
import type { ZoneOffsets } from './zone-offsets.ts'

/**
 * Date-times whose parts stand at fixed places, such as `yyyy-MM-dd HH:mm:ss`: no step by step reading. Rows of one day
 * follow each other, so the day is remembered.
 */

const TOKEN = /yyyy|MM|dd|HH|mm|ss|[^A-Za-z]|T/gu
const NOWHERE = -1
/** Above whatever two or four digits can say. */
const NO_NUMBER = 1_000_000
const LAST_SECOND_MS = 59_000

type Layout = {
  readonly length: number
  readonly at: Readonly<Record<'yyyy' | 'MM' | 'dd' | 'HH' | 'mm' | 'ss', number>>
  readonly literalAt: Uint8Array
  readonly literals: Uint8Array
}

/** Where the parts of a pattern stand; `undefined` when one may be of several lengths or stands twice. */
function layoutOf(pattern: string): Layout | undefined {
  const tokens = pattern.match(TOKEN) ?? []
  if (tokens.join('') !== pattern) return undefined
  const at = { yyyy: NOWHERE, MM: NOWHERE, dd: NOWHERE, HH: NOWHERE, mm: NOWHERE, ss: NOWHERE }
  const literalAt: number[] = []
  const literals: number[] = []
  let length = 0
  for (const token of tokens) {
    if (token in at) {
      if (at[token as keyof typeof at] !== NOWHERE) return undefined
      at[token as keyof typeof at] = length
      length += token.length
      continue
    }
    for (const byte of new TextEncoder().encode(token)) {
      literalAt.push(length++)
      literals.push(byte)
    }
  }
  const hasDate = at.yyyy !== NOWHERE && at.MM !== NOWHERE && at.dd !== NOWHERE
  return hasDate
    ? { length, at, literalAt: Uint8Array.from(literalAt), literals: Uint8Array.from(literals) }
    : undefined
}

/** The number of each pair of bytes; `NO_NUMBER` where they are no digits. A look-up is cheaper than four comparisons. */
const PAIRS = new Int32Array(65_536).fill(NO_NUMBER)
for (let tens = 0; tens < 10; tens++)
  for (let ones = 0; ones < 10; ones++) PAIRS[((tens + 48) << 8) | (ones + 48)] = tens * 10 + ones

const pair = (bytes: Uint8Array, at: number): number => PAIRS[(bytes[at]! << 8) | bytes[at + 1]!]!

/** A reader for a pattern of fixed places; `undefined` for another one. */
export function fixedDateTimeReader(pattern: string, zone: ZoneOffsets): DateTimeReader | undefined {
  const layout = layoutOf(pattern)
  if (!layout) return undefined
  const { length, literalAt, literals } = layout
  const { yyyy, MM, dd, HH, mm, ss } = layout.at
  let knownDate = NOWHERE
  let dayMs = INVALID
  const localOf: DateTimeReader = (bytes, start, end) => {
    if (end - start !== length) return INVALID
    for (let i = 0; i < literals.length; i++) if (bytes[start + literalAt[i]!] !== literals[i]) return INVALID
    const year = pair(bytes, start + yyyy) * 100 + pair(bytes, start + yyyy + 2)
    const month = pair(bytes, start + MM)
    const day = pair(bytes, start + dd)
    if (year + month + day >= NO_NUMBER) return INVALID
    const date = (year * 100 + month) * 100 + day
    if (date !== knownDate) {
      dayMs = epochDayOf(year, month, day) * 86_400_000
      knownDate = date
    }
    const hour = HH === NOWHERE ? 0 : pair(bytes, start + HH)
    const minute = mm === NOWHERE ? 0 : pair(bytes, start + mm)
    const second = ss === NOWHERE ? 0 : pair(bytes, start + ss)
    if (hour > 23 || minute > 59 || second > 59 || dayMs !== dayMs) return INVALID
    return dayMs + (hour * 3600 + minute * 60 + second) * 1000
  }
  if (ss === length - 2) return minuteByMinute(localOf, zone, length)
  return (bytes, start, end) => {
    const localMs = localOf(bytes, start, end)
    return localMs === localMs ? zone.instantOf(localMs) : INVALID
  }
}

/**
 * A reader of date-times that end with the seconds. Rows follow each other in time: what stands before the seconds is
 * mostly what stood there in the row before.
 */
function minuteByMinute(localOf: DateTimeReader, zone: ZoneOffsets, length: number): DateTimeReader {
  const text = new ByteText()
  const minute: KnownMinute = { size: length - 2, startsAt: INVALID }
  let known: Uint8Array | undefined
  let view = viewOf(new Uint8Array(0))
  const read: DateTimeReader = (bytes, start, end) => {
    if (bytes !== known) {
      known = bytes
      view = viewOf(bytes)
    }
    const { startsAt } = minute
    if (end - start === length && startsAt === startsAt && text.stands(view, start)) {
      const second = pair(bytes, end - 2)
      return second > 59 ? INVALID : startsAt + second * 1000
    }
    const localMs = localOf(bytes, start, end)
    if (localMs !== localMs) return INVALID
    const fromMs = localMs - pair(bytes, end - 2) * 1000
    const first = zone.instantOf(fromMs)
    // A minute in which the zone changes its clocks says nothing about the next row.
    minute.startsAt = zone.instantOf(fromMs + LAST_SECOND_MS) - first === LAST_SECOND_MS ? first : INVALID
    if (minute.startsAt === minute.startsAt) text.set(view, start, minute.size)
    return zone.instantOf(localMs)
  }
  return Object.assign(read, { minute })
}
