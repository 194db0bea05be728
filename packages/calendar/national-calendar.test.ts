import type { IsoDate, Result } from '@heqi/vocabulary'
import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHINA } from './china/china.ts'
import { addDays, dayNumber, daysBetween, isoDate } from './civil-date.ts'
import {
  addWorkingDays,
  type DayKind,
  dayKind,
  type HolidayName,
  holidayOn,
  isPublished,
  isWorkingDay,
  type NotPublished,
  nationalCalendar,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from './national-calendar.ts'

const valueOf = <Value>(result: Result<Value, NotPublished>): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`)
  return result.value
}
const kindOn = (date: IsoDate): DayKind => valueOf(dayKind(CHINA, date))
const between = (from: IsoDate, to: IsoDate): number => valueOf(workingDaysBetween(CHINA, from, to))
const FIRST = dayNumber('2019-01-01')
const LAST = dayNumber('2026-12-31')
const allDates = Array.from({ length: LAST - FIRST + 1 }, (_, index) => isoDate(FIRST + index))

/** The regulation's own definition of its days, by the lunar calendar and the solar term. */
function statutoryDaysOf(year: number): IsoDate[] {
  const since2025 = year >= 2025
  return allDates.filter((date) => {
    if (!date.startsWith(`${year}`)) return false
    const { lunarMon, lunarDay, isLeap } = chineseDays.getLunarDate(date)
    const tomorrow = chineseDays.getLunarDate(addDays(date, 1))
    const isLunar = (month: number, day: number): boolean => !isLeap && lunarMon === month && lunarDay === day
    return (
      date.endsWith('-01-01') ||
      (since2025 && tomorrow.lunarMon === 1 && tomorrow.lunarDay === 1) ||
      [1, 2, 3].some((day) => isLunar(1, day)) ||
      date === chineseDays.getSolarTermDate(year, 4, 'pure_brightness') ||
      date.endsWith('-05-01') ||
      (since2025 && date.endsWith('-05-02')) ||
      isLunar(5, 5) ||
      isLunar(8, 15) ||
      ['-10-01', '-10-02', '-10-03'].some((day) => date.endsWith(day))
    )
  })
}

describe('the calendar of China 2019-2026', () => {
  it('agrees day by day with an independent collection of the notices', () => {
    const differing = allDates.filter((date) => valueOf(isWorkingDay(CHINA, date)) !== chineseDays.isWorkday(date))
    expect(differing).toEqual([])
    expect(allDates).toHaveLength(2922)
  })

  it.each(CHINA.years.map(({ year }) => year))('has in %d the statutory holidays of the regulation', (year) => {
    const statutory = allDates.filter((date) => date.startsWith(`${year}`) && kindOn(date) === 'statutory-holiday')
    expect(statutory).toEqual(statutoryDaysOf(year))
    // Mid-Autumn 2020 fell on National Day.
    expect(statutory).toHaveLength(year >= 2025 ? 13 : year === 2020 ? 10 : 11)
  })

  it.each([
    // Days off and make-up workdays as the notices count them, those of the year before included.
    [2019, 24, 7],
    [2020, 30, 6],
    [2021, 31, 7],
    [2022, 31, 7],
    [2023, 27, 7],
    [2024, 28, 8],
    [2025, 28, 5],
    [2026, 33, 6],
  ])('has in %d as many days off and make-up workdays as the notice', (year, daysOff, makeUpWorkdays) => {
    const holidays = CHINA.years.find((entry) => entry.year === year)?.holidays ?? []
    const off = new Set(
      holidays.flatMap(({ off: [start, end] }) =>
        Array.from({ length: daysBetween(start, end) + 1 }, (_, index) => addDays(start, index)),
      ),
    )
    expect(off.size).toBe(daysOff)
    expect(holidays.flatMap((holiday) => holiday.makeUpWorkdays)).toHaveLength(makeUpWorkdays)
  })

  it('makes up on weekends only, and outside the days off', () => {
    for (const date of allDates.filter((each) => kindOn(each) === 'make-up-workday')) {
      expect(Temporal.PlainDate.from(date).dayOfWeek).toBeGreaterThanOrEqual(6)
      expect(holidayOn(CHINA, date)).toEqual({ ok: true, value: undefined })
    }
  })

  it('names its sources', () => {
    for (const { year, notices } of CHINA.years) {
      expect(notices.length).toBeGreaterThan(0)
      for (const notice of notices) {
        expect(notice.number).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
        expect(notice.title).toContain(`${year}年`)
        expect(dayNumber(notice.issuedOn)).toBeLessThan(dayNumber(`${year}-04-01`))
      }
    }
  })
})

describe('the kind of a day', () => {
  const KINDS: readonly (readonly [IsoDate, DayKind, HolidayName | undefined])[] = [
    ['2026-02-13', 'working-day', undefined],
    ['2026-02-14', 'make-up-workday', undefined],
    ['2026-02-15', 'rest-day', 'spring-festival'],
    ['2026-02-16', 'statutory-holiday', 'spring-festival'],
    ['2026-02-20', 'adjusted-day-off', 'spring-festival'],
    ['2026-02-21', 'rest-day', 'spring-festival'],
    ['2026-02-24', 'working-day', undefined],
    ['2026-03-07', 'rest-day', undefined],
    ['2019-01-01', 'statutory-holiday', 'new-year'],
    ['2019-05-03', 'adjusted-day-off', 'labour-day'],
    ['2019-05-05', 'make-up-workday', undefined],
    ['2020-01-31', 'adjusted-day-off', 'spring-festival'],
    ['2020-02-01', 'rest-day', 'spring-festival'],
    ['2020-10-01', 'statutory-holiday', 'national-day'],
    ['2022-12-31', 'rest-day', 'new-year'],
    ['2025-10-06', 'statutory-holiday', 'mid-autumn'],
    ['2025-10-07', 'adjusted-day-off', 'national-day'],
  ]

  it.each(KINDS)('of %s is %s, holiday %s', (date, kind, holiday) => {
    expect(dayKind(CHINA, date)).toEqual({ ok: true, value: kind })
    expect(holidayOn(CHINA, date)).toEqual({ ok: true, value: holiday })
  })

  it.each(['2027-01-01', '2018-12-31', '2099-06-01'])('of %s is not published, whoever asks', (date) => {
    const refusal = {
      ok: false,
      problems: [{ code: 'calendar-year-not-published', data: { year: Number(date.slice(0, 4)), date } }],
    }
    expect(dayKind(CHINA, date)).toEqual(refusal)
    expect(holidayOn(CHINA, date)).toEqual(refusal)
    expect(isWorkingDay(CHINA, date)).toEqual(refusal)
    expect(workingDayOnOrAfter(CHINA, date)).toEqual(refusal)
    expect(workingDayOnOrBefore(CHINA, date)).toEqual(refusal)
    expect(workingDaysBetween(CHINA, addDays(date, -1), date)).toEqual(refusal)
    expect(isPublished(CHINA, dayNumber(date))).toBe(false)
  })

  it('of a day that does not exist is a mistake of the program', () => {
    expect(() => dayKind(CHINA, '2026-02-29')).toThrow(RangeError)
  })
})

describe('counting working days', () => {
  const publishedDate = fc.integer({ min: dayNumber('2019-06-01'), max: dayNumber('2026-06-30') }).map(isoDate)
  const anyCount = fc.integer({ min: -60, max: 60 })

  it('lands on a working day as many working days away as asked', () => {
    fc.assert(
      fc.property(publishedDate, anyCount, (date, count) => {
        const landed = valueOf(addWorkingDays(CHINA, date, count))
        if (count === 0) expect(landed).toBe(date)
        else {
          expect(valueOf(isWorkingDay(CHINA, landed))).toBe(true)
          const [from, to] = count > 0 ? [date, landed] : [addDays(landed, -1), addDays(date, -1)]
          expect(between(from, to)).toBe(Math.abs(count))
        }
      }),
    )
  })

  it('adds up over parts and turns its sign with its direction', () => {
    fc.assert(
      fc.property(publishedDate, publishedDate, publishedDate, (a, b, c) => {
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
      }),
    )
  })

  it('moves to the nearest working day and leaves a working day where it is', () => {
    fc.assert(
      fc.property(publishedDate, (date) => {
        const after = valueOf(workingDayOnOrAfter(CHINA, date))
        const before = valueOf(workingDayOnOrBefore(CHINA, date))
        if (valueOf(isWorkingDay(CHINA, date))) expect([before, after]).toEqual([date, date])
        else expect(valueOf(addWorkingDays(CHINA, before, 1))).toBe(after)
      }),
    )
  })
})

describe('nationalCalendar', () => {
  it('refuses to leave a year out', () => {
    const [first, , third] = CHINA.years
    expect(() => nationalCalendar('gap', [first!, third!])).toThrow(RangeError)
    expect(() => nationalCalendar('empty', [])).toThrow(RangeError)
  })
})
