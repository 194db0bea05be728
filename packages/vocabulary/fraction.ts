import { type Rounding, roundQuotient } from './rounding.ts'

/** An exact rational number in lowest terms, denominator positive. No floating point comes near money or a target. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** @throws RangeError when the denominator is zero. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const n = BigInt(numerator)
  const d = BigInt(denominator)
  if (d === 0n) throw new RangeError('a fraction has no zero denominator')
  const divisor = greatestCommonDivisor(n, d)
  const sign = d < 0n ? -1n : 1n
  return { numerator: (sign * n) / divisor, denominator: (sign * d) / divisor }
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n }
export const ONE: Fraction = { numerator: 1n, denominator: 1n }

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const negate = (a: Fraction): Fraction => ({ numerator: -a.numerator, denominator: a.denominator })

export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b))

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator)

/** @throws RangeError when `b` is zero. */
export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator)

export const sum = (terms: Iterable<Fraction>): Fraction => {
  let total = ZERO
  for (const term of terms) total = add(total, term)
  return total
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const equal = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0
export const isZero = (a: Fraction): boolean => a.numerator === 0n
export const minimum = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)
export const maximum = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(%|‰)?$/
const RATIO = /^([+-]?\d+)\/(\d+)$/

/** Reads `17/20`, `0.85`, `85%`, `5‰`; `undefined` when the text is no exact number. */
export function parseFraction(text: string): Fraction | undefined {
  const ratio = text.includes('/') ? RATIO.exec(text) : null
  if (ratio) {
    const denominator = BigInt(ratio[2] ?? '0')
    return denominator === 0n ? undefined : fraction(BigInt(ratio[1] ?? '0'), denominator)
  }
  const decimal = DECIMAL.exec(text)
  if (!decimal) return undefined
  const [, sign, whole = '0', places = '', unit] = decimal
  const magnitude = BigInt(whole + places)
  const scale = 10n ** BigInt(places.length) * (unit === '%' ? 100n : unit === '‰' ? 1000n : 1n)
  return fraction(sign === '-' ? -magnitude : magnitude, scale)
}

/** `parseFraction` for a text that a schema has already checked. @throws RangeError when it is no number. */
export function fractionOf(text: string): Fraction {
  const value = parseFraction(text)
  if (!value) throw new RangeError(`not an exact number: ${text}`)
  return value
}

/** The nearest integer under the given rounding. */
export const round = (a: Fraction, rounding: Rounding): bigint => roundQuotient(a.numerator, a.denominator, rounding)

/** Rounded to `places` decimals, as an exact fraction again. */
export const roundToPlaces = (a: Fraction, places: number, rounding: Rounding): Fraction => {
  const scale = 10n ** BigInt(places)
  return fraction(roundQuotient(a.numerator * scale, a.denominator, rounding), scale)
}

/** A decimal text with exactly `places` decimals. */
export function toDecimal(a: Fraction, places: number, rounding: Rounding): string {
  const scaled = roundQuotient(a.numerator * 10n ** BigInt(places), a.denominator, rounding)
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0')
  const cut = digits.length - places
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`
  return scaled < 0n ? `-${text}` : text
}
