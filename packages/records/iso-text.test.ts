import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate, isoText } from './iso-text.ts'

const EARLIEST = -62_167_219_200_000 // 0000-01-01
const LATEST = 253_402_300_799_999 // the end of 9999

test('is what Temporal writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: EARLIEST, max: LATEST }), (instant) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(instant)
      expect(Temporal.Instant.from(`${isoText(instant)}Z`).equals(expected)).toBe(true)
      expect(isoText(instant).slice(0, 19)).toBe(expected.toString().slice(0, 19))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  [0, '1970-01-01T00:00:00'],
  [-1, '1969-12-31T23:59:59.999'],
  [951_782_400_007, '2000-02-29T00:00:00.007'],
  [EARLIEST, '0000-01-01T00:00:00'],
  [LATEST, '9999-12-31T23:59:59.999'],
])('%d is %s', (instant, text) => {
  expect(isoText(instant)).toBe(text)
})

test('days', () => {
  expect(isoDate(-25_509)).toBe('1900-02-28')
  expect(isoDate(-25_508)).toBe('1900-03-01')
})
