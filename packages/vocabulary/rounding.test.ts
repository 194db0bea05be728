import { describe, expect, it } from 'vitest'
import { type Rounding, roundQuotient } from './rounding.ts'

/** The quotient in tenths and what each rounding makes of it. */
const TABLE: readonly (readonly [tenths: bigint, expected: Record<Rounding, bigint>])[] = [
  [25n, { 'half-up': 3n, 'half-even': 2n, up: 3n, down: 2n, ceiling: 3n, floor: 2n }],
  [35n, { 'half-up': 4n, 'half-even': 4n, up: 4n, down: 3n, ceiling: 4n, floor: 3n }],
  [24n, { 'half-up': 2n, 'half-even': 2n, up: 3n, down: 2n, ceiling: 3n, floor: 2n }],
  [26n, { 'half-up': 3n, 'half-even': 3n, up: 3n, down: 2n, ceiling: 3n, floor: 2n }],
  [20n, { 'half-up': 2n, 'half-even': 2n, up: 2n, down: 2n, ceiling: 2n, floor: 2n }],
  [5n, { 'half-up': 1n, 'half-even': 0n, up: 1n, down: 0n, ceiling: 1n, floor: 0n }],
  [0n, { 'half-up': 0n, 'half-even': 0n, up: 0n, down: 0n, ceiling: 0n, floor: 0n }],
  [-5n, { 'half-up': -1n, 'half-even': 0n, up: -1n, down: 0n, ceiling: 0n, floor: -1n }],
  [-24n, { 'half-up': -2n, 'half-even': -2n, up: -3n, down: -2n, ceiling: -2n, floor: -3n }],
  [-25n, { 'half-up': -3n, 'half-even': -2n, up: -3n, down: -2n, ceiling: -2n, floor: -3n }],
  [-26n, { 'half-up': -3n, 'half-even': -3n, up: -3n, down: -2n, ceiling: -2n, floor: -3n }],
  [-35n, { 'half-up': -4n, 'half-even': -4n, up: -4n, down: -3n, ceiling: -3n, floor: -4n }],
]

describe('roundQuotient', () => {
  for (const [tenths, expected] of TABLE) {
    it.each(Object.entries(expected))(`rounds ${tenths}/10 by %s to %s`, (rounding, value) => {
      expect(roundQuotient(tenths, 10n, rounding as Rounding)).toBe(value)
    })
  }

  it('refuses a denominator that is not positive', () => {
    expect(() => roundQuotient(1n, 0n, 'half-up')).toThrow(RangeError)
    expect(() => roundQuotient(1n, -2n, 'half-up')).toThrow(RangeError)
  })
})
