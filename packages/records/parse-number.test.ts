import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseClockDuration, parseDecimal, parseScaled } from './parse-number.ts'

const scaled = (text: string, scale: number): number => {
  const bytes = new TextEncoder().encode(text)
  return parseScaled(bytes, 0, bytes.length, scale)
}
const clock = (text: string): number => {
  const bytes = new TextEncoder().encode(text)
  return parseClockDuration(bytes, 0, bytes.length)
}

test.each([
  ['12', 1000, 12_000],
  ['-1', 1000, -1000],
  ['+3', 1, 3],
  ['12.5', 1000, 12_500],
  ['1.005', 1000, 1005],
  ['0.0005', 1000, 1],
  ['0.0004999999999', 1000, 0],
  ['-0.0005', 1000, -1],
  ['.5', 1000, 500],
  ['7.', 60_000, 420_000],
  ['1.5', 60_000, 90_000],
  ['999999999999999', 1, 999_999_999_999_999],
])('%s at %d is %d', (text, scale, expected) => {
  expect(scaled(text, scale)).toBe(expected)
})

test.each(['', '-', '.', '1,000', '1e3', '0x1', ' 1', '1 ', '--1', '1.2.3', '1234567890123456', '١'])(
  '«%s» is no plain number',
  (text) => {
    expect(scaled(text, 1)).toBeNaN()
  },
)

test('agrees with exact arithmetic, half away from zero', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
      fc.stringMatching(/^\d{1,9}$/u),
      fc.constantFrom(1, 1000, 60_000, 3_600_000),
      (whole, places, scale) => {
        const sign = whole < 0n ? -1n : 1n
        const unit = 10n ** BigInt(places.length)
        const magnitude = (whole * sign * unit + BigInt(places)) * BigInt(scale)
        const expected = Number(sign * ((magnitude * 2n + unit) / (2n * unit)))
        // Zero has no sign in a record.
        expect(scaled(`${whole}.${places}`, scale) + 0).toBe(expected + 0)
      },
    ),
  )
})

test('a decimal is the nearest double', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.stringMatching(/^\d{1,6}$/u), (whole, places) => {
      const text = `${whole}.${places}`
      const bytes = new TextEncoder().encode(text)
      expect(parseDecimal(bytes, 0, bytes.length)).toBe(Number(text))
    }),
  )
})

test.each([
  ['0:05', 5000],
  ['1:02:03', 3_723_000],
  ['100:00:00', 360_000_000],
  ['00:00:01.25', 1250],
])('%s lasts %d ms', (text, expected) => {
  expect(clock(text)).toBe(expected)
})

test.each(['5', '1:60', '1:60:00', '1:2:3:4', '-1:00', '1:-5', ':05', '1:', 'a:bc'])(
  '«%s» is no length of time',
  (text) => {
    expect(clock(text)).toBeNaN()
  },
)
