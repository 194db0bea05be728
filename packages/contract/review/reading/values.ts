import { parseNumeral, readDuration, readShare } from '@heqi/clauses'
import { amount } from './amounts.ts'

/** A value of folded text in a form in which equal values are equal; `undefined` for a blank. */
export type Read = (text: string) => string | undefined

const PER_UNIT: Readonly<Record<string, readonly [number, string]>> = {
  second: [1, 'second'],
  minute: [60, 'second'],
  hour: [3600, 'second'],
  day: [1, 'day'],
  week: [7, 'day'],
  month: [30, 'day'],
  year: [360, 'day'],
}

const FOREVER = /永久|长期|无限期|永远|持续/

/** A length of time in units that can be compared: seconds, days of a year of twelve equal months, working days. */
export function lengthOf(text: string): { readonly value: number; readonly unit: string } | undefined {
  const read = readDuration(text)
  if (!read || typeof read.value !== 'number') return undefined
  const [factor, unit] = PER_UNIT[read.unit] ?? [1, read.unit]
  return { value: read.value * factor, unit }
}

const SECONDS_A_DAY = 86_400

/** A length of time in days, working days counted as such; `NaN` for a blank. */
export const lengthInDays = (text: string): number => {
  const length = lengthOf(text)
  return length === undefined ? Number.NaN : length.unit === 'second' ? length.value / SECONDS_A_DAY : length.value
}

/** The same as text; without an end `forever`. */
export const duration: Read = (text) => {
  if (FOREVER.test(text)) return 'forever'
  const length = lengthOf(text)
  return length && `${length.value} ${length.unit}`
}

export const share: Read = (text) => readShare(text) ?? undefined
export const count: Read = (text) => parseNumeral(text)?.toString()

/** A share or a sum: what a penalty may be. */
export const shareOrAmount: Read = (text) => amount(text) ?? share(text)
