import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addToMonth,
  civilDateOf,
  correspondingDay,
  datesOfMonth,
  dayNumber,
  dayNumberOf,
  daysBetween,
  isIsoDate,
  isoDate,
  monthOf,
  WEEKDAYS,
  weekdayIndex,
} from './civil-date.ts'

const EPOCH = Temporal.PlainDate.from('1970-01-01')
const anyDay = fc.integer({ min: dayNumberOf(0, 1, 1), max: dayNumberOf(9999, 12, 31) })
const plainDate = (day: number): Temporal.PlainDate => EPOCH.add({ days: day })

describe('day numbers', () => {
  it('agree with Temporal on every date from year 0 to 9999', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = plainDate(day)
        expect(isoDate(day)).toBe(date.toString())
        expect(dayNumber(date.toString())).toBe(day)
        expect(civilDateOf(day)).toEqual({ year: date.year, month: date.month, day: date.day })
        expect(weekdayIndex(day)).toBe(date.dayOfWeek - 1)
      }),
      { numRuns: 2_000 },
    )
  })

  it('agree with Temporal on every single day of four centuries', () => {
    let date = Temporal.PlainDate.from('1900-01-01')
    for (let day = dayNumber('1900-01-01'); day <= dayNumber('2300-12-31'); day++) {
      if (civilDateOf(day).day !== date.day || civilDateOf(day).month !== date.month)
        expect(isoDate(day)).toBe(date.toString())
      date = date.add({ days: 1 })
    }
    expect(date.toString()).toBe('2301-01-01')
  })

  it('carry months and days that are out of range', () => {
    expect(isoDate(dayNumberOf(2026, 13, 1))).toBe('2027-01-01')
    expect(isoDate(dayNumberOf(2026, 0, 31))).toBe('2025-12-31')
    expect(isoDate(dayNumberOf(2026, 3, 0))).toBe('2026-02-28')
    expect(isoDate(dayNumberOf(2026, -11, 1))).toBe('2025-01-01')
  })

  it('know the weekday of a date that people remember', () => {
    expect(WEEKDAYS[weekdayIndex(dayNumber('2026-01-01'))]).toBe('thu')
    expect(WEEKDAYS[weekdayIndex(dayNumber('1969-12-28'))]).toBe('sun')
  })
})

describe('isIsoDate', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '0000-01-01'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow(RangeError)
  })
})

describe('months', () => {
  it('have their first and last date', () => {
    expect(datesOfMonth('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' })
    expect(datesOfMonth('2026-12')).toEqual({ start: '2026-12-01', end: '2026-12-31' })
    expect(() => datesOfMonth('2026-13')).toThrow(RangeError)
  })

  it('follow each other over the turn of the year', () => {
    expect(addToMonth('2026-12', 1)).toBe('2027-01')
    expect(addToMonth('2026-01', -1)).toBe('2025-12')
    expect(addToMonth('2026-06', 30)).toBe('2028-12')
    expect(monthOf('2026-10-31')).toBe('2026-10')
  })
})

describe('date arithmetic', () => {
  it('moves by days as Temporal does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: -50_000, max: 50_000 }),
        (day, days) => {
          expect(addDays(isoDate(day), days)).toBe(plainDate(day).add({ days }).toString())
          expect(daysBetween(isoDate(day), isoDate(day + days))).toBe(days)
        },
      ),
    )
  })

  it('finds the corresponding day as Temporal constrains it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -500, max: 500 }), (day, months) => {
        expect(correspondingDay(isoDate(day), months)).toBe(plainDate(day).add({ months }).toString())
      }),
      { numRuns: 1_000 },
    )
  })
})
