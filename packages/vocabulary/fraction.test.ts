import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  equal,
  type Fraction,
  fraction,
  fractionOf,
  isZero,
  maximum,
  minimum,
  multiply,
  negate,
  ONE,
  parseFraction,
  round,
  roundToPlaces,
  subtract,
  sum,
  toDecimal,
  ZERO,
} from './fraction.ts'
import type { Rounding } from './rounding.ts'

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator))
const anyRounding = fc.constantFrom<Rounding>('half-up', 'half-even', 'up', 'down', 'ceiling', 'floor')

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

describe('fraction', () => {
  it('keeps lowest terms and a positive denominator', () => {
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n })
    expect(fraction(0, 7)).toEqual(ZERO)
    fc.assert(fc.property(anyFraction, (a) => a.denominator > 0n && gcd(a.numerator, a.denominator) === 1n))
  })

  it('refuses a zero denominator and a division by zero', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError)
    expect(() => divide(ONE, ZERO)).toThrow(RangeError)
  })
})

describe('the laws of arithmetic', () => {
  it('adds and multiplies in any order and grouping', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(multiply(a, b)).toEqual(multiply(b, a))
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)))
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
        expect(sum([a, b, c])).toEqual(add(a, add(b, c)))
      }),
    )
  })

  it('takes back what it did', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a)
        expect(add(a, negate(a))).toEqual(ZERO)
        if (!isZero(b)) expect(divide(multiply(a, b), b)).toEqual(a)
      }),
    )
  })

  it('orders fractions as their difference says', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const difference = subtract(a, b).numerator
        expect(Math.sign(compare(a, b))).toBe(difference === 0n ? 0 : difference > 0n ? 1 : -1)
        expect(compare(minimum(a, b), maximum(a, b))).toBeLessThanOrEqual(0)
        expect(equal(add(minimum(a, b), maximum(a, b)), add(a, b))).toBe(true)
      }),
    )
  })
})

describe('rounding a fraction', () => {
  it('moves by less than one, by at most a half when rounding to the nearest', () => {
    fc.assert(
      fc.property(anyFraction, anyRounding, (a, rounding) => {
        const distance = subtract(fraction(round(a, rounding)), a)
        const magnitude = maximum(distance, negate(distance))
        const bound = rounding.startsWith('half') ? fraction(1, 2) : ONE
        expect(compare(magnitude, bound)).toBeLessThanOrEqual(0)
        if (!rounding.startsWith('half')) expect(compare(magnitude, ONE)).toBeLessThan(0)
      }),
    )
  })

  it('cancels a reversal exactly, half up being away from zero', () => {
    fc.assert(fc.property(anyFraction, (a) => round(negate(a), 'half-up') === -round(a, 'half-up')))
  })

  it('shows as many decimals as asked, and the same value as roundToPlaces', () => {
    expect(toDecimal(fraction(1, 3), 6, 'half-up')).toBe('0.333333')
    expect(toDecimal(fraction(-1, 200), 2, 'half-up')).toBe('-0.01')
    expect(toDecimal(fraction(5, 2), 0, 'half-even')).toBe('2')
    expect(toDecimal(fraction(-1, 1000), 2, 'half-up')).toBe('0.00')
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 0, max: 8 }), anyRounding, (a, places, rounding) => {
        const text = toDecimal(a, places, rounding)
        expect(text).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`))
        expect(fractionOf(text)).toEqual(roundToPlaces(a, places, rounding))
      }),
    )
  })
})

describe('parseFraction', () => {
  const GOOD: readonly (readonly [string, Fraction])[] = [
    ['17/20', fraction(17, 20)],
    ['-17/20', fraction(-17, 20)],
    ['0.85', fraction(17, 20)],
    ['85%', fraction(17, 20)],
    ['+85%', fraction(17, 20)],
    ['99.95%', fraction(1999, 2000)],
    ['5‰', fraction(1, 200)],
    ['-0.0', ZERO],
    ['007', fraction(7)],
    ['123456789012345678901234567890', fraction(123456789012345678901234567890n)],
  ]
  const BAD = [
    '',
    ' 1',
    '1 ',
    '.5',
    '5.',
    '1/0',
    '1/-2',
    '1e3',
    '50 %',
    '1,000',
    '百分之五',
    '0x10',
    'NaN',
    '1/2%',
    '--1',
  ]

  it.each(GOOD)('reads %j', (text, expected) => {
    expect(parseFraction(text)).toEqual(expected)
  })

  it.each(BAD)('reads no number in %j', (text) => {
    expect(parseFraction(text)).toBeUndefined()
    expect(() => fractionOf(text)).toThrow(RangeError)
  })

  it('reads back every fraction that is written as a ratio', () => {
    fc.assert(
      fc.property(anyFraction, (a) => {
        expect(parseFraction(`${a.numerator}/${a.denominator}`)).toEqual(a)
      }),
    )
  })
})
