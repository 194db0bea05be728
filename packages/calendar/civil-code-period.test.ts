import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Duration, IsoDate, Result } from '@heqi/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHINA } from './china/china.ts'
import {
  correspondingDayBefore,
  lastDayAsItFalls,
  lastDayMovedToWorkingDay,
  lastDayWithFirstDayCounted,
  latestDayWithFullPeriodBefore,
  type PeriodRules,
  periodEnd,
} from './civil-code-period.ts'
import { addDays, dayNumber, isoDate } from './civil-date.ts'
import { DEFAULT_TIME_ZONE, zoneOf } from './contract-zone.ts'
import { isWorkingDay, type NotPublished } from './national-calendar.ts'

type Refused = { readonly notPublished: number; readonly asItFalls?: IsoDate }
type Case<Given, Expected> = { readonly name: string; readonly given: Given; readonly expect: Expected | Refused }
type CaseFile =
  | { readonly asks: 'periodEnd'; readonly cases: readonly Case<PeriodGiven, PeriodExpected>[] }
  | { readonly asks: 'countedBack'; readonly cases: readonly Case<DateGiven, CountedBackExpected>[] }
  | { readonly asks: 'firstDayCounted'; readonly cases: readonly Case<DateGiven, { readonly lastDay: IsoDate }>[] }
type PeriodGiven = Pick<PeriodRules, 'lastDayOff' | 'closeOfBusiness'> & {
  /** Local date and time. */
  readonly start: string
  readonly length: Duration
  readonly timeZone?: string
}
type PeriodExpected = { readonly asItFalls: IsoDate; readonly lastDay: IsoDate; readonly deadline: string }
type DateGiven = { readonly date: IsoDate; readonly length: Duration }
type CountedBackExpected = { readonly correspondingDay: IsoDate; readonly latestDayWithFullPeriod: IsoDate }

/** What a case file can compare: the value, or the year that was refused and what was said with it. */
function outcome<Value>(result: Result<Value, NotPublished>): Value | Refused {
  if (result.ok) return result.value
  const { year, asItFalls } = result.problems[0]?.data ?? {}
  return {
    notPublished: Number(year),
    ...(asItFalls === undefined ? {} : { asItFalls: String(asItFalls) }),
  }
}

const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds

function periodOutcome(given: PeriodGiven): unknown {
  const { start, length, timeZone = DEFAULT_TIME_ZONE, ...agreed } = given
  const startInstant = Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone).epochMilliseconds
  return outcome(periodEnd(startInstant, length, { calendar: CHINA, zone: zoneOf(timeZone), ...agreed }))
}

const folder = join(import.meta.dirname, 'cases')
let count = 0

for (const file of readdirSync(folder)) {
  const { asks, cases } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CaseFile
  count += cases.length
  describe(file.replace('.json', '').replaceAll('-', ' '), () => {
    if (asks === 'periodEnd') {
      it.each(cases)('$name', ({ given, expect: expected }) => {
        const comparable = 'deadline' in expected ? { ...expected, deadline: instant(expected.deadline) } : expected
        expect(periodOutcome(given)).toEqual(comparable)
      })
    } else if (asks === 'countedBack') {
      it.each(cases)('$name', ({ given: { date, length }, expect: expected }) => {
        const corresponding = outcome(correspondingDayBefore(date, length, CHINA))
        const full = outcome(latestDayWithFullPeriodBefore(date, length, CHINA))
        if ('notPublished' in expected) expect([corresponding, full]).toEqual([expected, expected])
        else expect({ correspondingDay: corresponding, latestDayWithFullPeriod: full }).toEqual(expected)
      })
    } else {
      it.each(cases)('$name', ({ given: { date, length }, expect: expected }) => {
        const lastDay = outcome(lastDayWithFirstDayCounted(date, length, CHINA))
        expect(typeof lastDay === 'string' ? { lastDay } : lastDay).toEqual(expected)
      })
    }
  })
}

it('stands on at least sixty cases worked by hand', () => {
  expect(count).toBeGreaterThanOrEqual(60)
})

const publishedDate = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2025-06-30') }).map(isoDate)
const lengthByDate = fc.record({
  value: fc.integer({ min: 0, max: 18 }),
  unit: fc.constantFrom('day', 'working-day', 'week', 'month'),
})
const valueOf = <Value>(result: Result<Value, NotPublished>): Value => {
  if (!result.ok) throw new Error('a date inside the published years was refused')
  return result.value
}

describe('the laws of periods', () => {
  it('a day later never ends earlier', () => {
    fc.assert(
      fc.property(publishedDate, lengthByDate, (start, length) => {
        const [today, tomorrow] = [start, addDays(start, 1)].map((date) =>
          valueOf(lastDayMovedToWorkingDay(date, length, CHINA)),
        )
        expect(today! <= tomorrow!).toBe(true)
      }),
    )
  })

  it('moves only to a working day, and past days off only', () => {
    fc.assert(
      fc.property(publishedDate, lengthByDate, (start, length) => {
        const asItFalls = valueOf(lastDayAsItFalls(start, length, CHINA))
        const moved = valueOf(lastDayMovedToWorkingDay(start, length, CHINA))
        expect(valueOf(isWorkingDay(CHINA, moved))).toBe(true)
        for (let day = dayNumber(asItFalls); day < dayNumber(moved); day++) {
          expect(valueOf(isWorkingDay(CHINA, isoDate(day)))).toBe(false)
        }
      }),
    )
  })

  it('the latest day with a full period is the latest one: tried day by day', () => {
    fc.assert(
      fc.property(publishedDate, lengthByDate, (date, length) => {
        const latest = valueOf(latestDayWithFullPeriodBefore(date, length, CHINA))
        expect(valueOf(lastDayAsItFalls(latest, length, CHINA)) <= date).toBe(true)
        expect(valueOf(lastDayAsItFalls(addDays(latest, 1), length, CHINA)) > date).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('terms that count their first day follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2019, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 24 }),
        (year, month, day, months) => {
          const start = isoDate(dayNumber(`${year}-${String(month).padStart(2, '0')}-01`) + day - 1)
          const end = valueOf(lastDayWithFirstDayCounted(start, { value: months, unit: 'month' }, CHINA))
          expect(addDays(end, 1).slice(8)).toBe(start.slice(8))
        },
      ),
    )
  })

  it('refuses to count hours by dates', () => {
    const hours: Duration = { value: 3, unit: 'hour' }
    expect(() => lastDayAsItFalls('2026-03-10', hours, CHINA)).toThrow(RangeError)
    expect(() => correspondingDayBefore('2026-03-10', hours, CHINA)).toThrow(RangeError)
  })
})
