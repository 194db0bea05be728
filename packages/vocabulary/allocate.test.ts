import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, type Share } from './allocate.ts'
import { compare, fraction, multiply, negate, ONE, subtract, sum, ZERO } from './fraction.ts'

const weightsOf = (...weights: number[]): Share[] =>
  weights.map((weight, index) => ({ key: `line-${index}`, weight: fraction(weight) }))

const anyShares = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => weightsOf(...weights))
const anyAmount = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n })

describe('allocate', () => {
  it('gives the fen that remain to the largest remainders', () => {
    expect([...allocate(100n, weightsOf(1, 1, 1)).values()]).toEqual([34n, 33n, 33n])
    expect([...allocate(10n, weightsOf(5, 3, 2, 0)).values()]).toEqual([5n, 3n, 2n, 0n])
    expect([...allocate(7n, weightsOf(6, 3, 1)).values()]).toEqual([4n, 2n, 1n])
  })

  it('breaks a tie by key, not by position', () => {
    const half = { weight: fraction(1) }
    expect(
      allocate(1n, [
        { key: 'b', ...half },
        { key: 'a', ...half },
      ]),
    ).toEqual(
      new Map([
        ['b', 0n],
        ['a', 1n],
      ]),
    )
  })

  it('adds up exactly and gives each part its exact share to within a fen', () => {
    fc.assert(
      fc.property(anyAmount, anyShares, (amountFen, shares) => {
        const parts = allocate(amountFen, shares)
        const total = sum(shares.map((share) => share.weight))
        expect([...parts.values()].reduce((added, part) => added + part, 0n)).toBe(amountFen)
        for (const { key, weight } of shares) {
          const exact = multiply(fraction(amountFen * total.denominator, total.numerator), weight)
          const distance = subtract(fraction(parts.get(key) ?? 0n), exact)
          expect(compare(distance, ONE)).toBeLessThan(0)
          expect(compare(distance, negate(ONE))).toBeGreaterThan(0)
          if (compare(weight, ZERO) === 0) expect(parts.get(key)).toBe(0n)
        }
      }),
    )
  })

  it('splits a reversal as the mirror image, and shares in any order alike', () => {
    fc.assert(
      fc.property(anyAmount, anyShares, (amountFen, shares) => {
        const parts = allocate(amountFen, shares)
        const mirrored = allocate(-amountFen, shares.toReversed())
        for (const [key, part] of parts) expect(mirrored.get(key)).toBe(-part)
      }),
    )
  })

  it('refuses weights that add up to zero, are negative, or share a key', () => {
    expect(() => allocate(1n, [])).toThrow(RangeError)
    expect(() => allocate(1n, weightsOf(0, 0))).toThrow(RangeError)
    expect(() => allocate(1n, weightsOf(2, -1))).toThrow(RangeError)
    expect(() => allocate(1n, [...weightsOf(1), ...weightsOf(1)])).toThrow(RangeError)
  })
})
