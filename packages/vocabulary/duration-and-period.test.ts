import { describe, expect, it } from 'vitest'
import { DURATION_UNITS, elapsedMs } from './duration.ts'
import { isWithin } from './period.ts'

describe('elapsedMs', () => {
  it('knows the units of fixed length and no other', () => {
    expect(Object.fromEntries(DURATION_UNITS.map((unit) => [unit, elapsedMs({ value: 2, unit })]))).toEqual({
      second: 2_000,
      minute: 120_000,
      hour: 7_200_000,
      day: undefined,
      'working-day': undefined,
      week: undefined,
      month: undefined,
      year: undefined,
    })
  })
})

describe('isWithin', () => {
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-15', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('says of %s in March 2026: %s', (date, expected) => {
    expect(isWithin({ start: '2026-03-01', end: '2026-03-31' }, date)).toBe(expected)
  })
})
