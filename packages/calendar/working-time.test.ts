import { HOUR_MS, type IsoDate, MINUTE_MS } from '@heqi/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHINA } from './china/china.ts'
import { addDays, dayNumber, isoDate, WEEKDAYS } from './civil-date.ts'
import { datesInterval, zoneOf } from './contract-zone.ts'
import { dayKind, holidayOn } from './national-calendar.ts'
import { compileServiceHours, type ServiceCalendar } from './service-calendar.ts'
import type { ServiceHours, ServiceWindow } from './service-hours.ts'
import {
  addWorkingMs,
  addWorkingMsColumn,
  isOpen,
  isOpenColumn,
  nextOpening,
  nextOpeningColumn,
  workingMsBetween,
  workingMsColumn,
} from './working-time.ts'

const ZONES = ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo']
const DAYS = 9

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const anyWindow = fc.record({ from: anyTime, to: fc.oneof(anyTime, fc.constant('24:00')) })
const someWindows = fc.array(anyWindow, { maxLength: 3 })
const anyHours: fc.Arbitrary<ServiceHours> = fc.record(
  {
    weekly: fc.array(fc.record({ days: fc.subarray([...WEEKDAYS]), windows: someWindows }), { maxLength: 3 }),
    holidays: fc.oneof(fc.constantFrom('closed' as const, 'as-weekday' as const), fc.record({ windows: someWindows })),
    makeUpWorkdays: fc.oneof(
      fc.constantFrom('as-weekday' as const, 'as-monday' as const),
      fc.record({ windows: someWindows }),
    ),
    holidayScope: fc.constantFrom('days-off' as const, 'statutory' as const),
    roundTheClock: fc.constantFrom(false, false, false, true),
  },
  { requiredKeys: ['weekly', 'holidays', 'makeUpWorkdays'] },
)
/** First days near holidays and clock changes, and any others. */
const anyFirstDay = fc.oneof(
  fc.constantFrom('2026-02-10', '2025-09-26', '2026-03-05', '2026-10-29', '2020-01-27', '2026-04-20', '2025-10-01'),
  fc.integer({ min: dayNumber('2019-01-10'), max: dayNumber('2026-12-20') }).map(isoDate),
)
type Given = { readonly hours: ServiceHours; readonly first: IsoDate; readonly timeZone: string }

const anyCalendar: fc.Arbitrary<Given> = fc
  .record({ hours: anyHours, first: anyFirstDay, timeZone: fc.constantFrom(...ZONES) })
  .chain(({ hours, first, timeZone }) => {
    const date = fc.nat({ max: DAYS - 1 }).map((day) => addDays(first, day))
    const specialDays = fc.array(fc.record({ date, windows: someWindows }), { maxLength: 2 })
    return fc.record({
      hours: fc
        .tuple(fc.constant(hours), specialDays)
        .map(([usual, special]): ServiceHours => withSpecialDays(usual, special)),
      first: fc.constant(first),
      timeZone: fc.constant(timeZone),
    })
  })
const withSpecialDays = (hours: ServiceHours, specialDays: ServiceHours['specialDays'] & {}): ServiceHours => ({
  ...hours,
  specialDays,
})

const compiled = ({ hours, first, timeZone }: Given): ServiceCalendar =>
  compileServiceHours(hours, datesInterval(first, addDays(first, DAYS - 1), zoneOf(timeZone)), CHINA, zoneOf(timeZone))

/** The windows of a date by the contract's own words, written again without the tables of the implementation. */
function windowsOn({ hours }: Given, date: IsoDate): readonly ServiceWindow[] {
  const special = hours.specialDays?.findLast((entry) => entry.date === date)
  if (special) return special.windows
  if (hours.roundTheClock) return [{ from: '00:00', to: '24:00' }]
  const weekdayWindows = (weekday: number): readonly ServiceWindow[] =>
    hours.weekly.filter(({ days }) => days.includes(WEEKDAYS[weekday]!)).flatMap(({ windows }) => windows)
  const own = weekdayWindows(Temporal.PlainDate.from(date).dayOfWeek - 1)
  const kind = dayKind(CHINA, date)
  const holiday = holidayOn(CHINA, date)
  if (!kind.ok || !holiday.ok) throw new Error('the oracle works inside the published years')
  if (kind.value === 'make-up-workday') {
    if (hours.makeUpWorkdays === 'as-weekday') return own
    return hours.makeUpWorkdays === 'as-monday' ? weekdayWindows(0) : hours.makeUpWorkdays.windows
  }
  const isHoliday =
    hours.holidayScope === 'statutory' ? kind.value === 'statutory-holiday' : holiday.value !== undefined
  if (!isHoliday || hours.holidays === 'as-weekday') return own
  return hours.holidays === 'closed' ? [] : hours.holidays.windows
}

/** The instant of a wall-clock time by Temporal; `24:00` is the next midnight. */
function instantAt(date: IsoDate, time: string, timeZone: string): number {
  const [day, clock] = time === '24:00' ? [addDays(date, 1), '00:00'] : [date, time]
  return Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(timeZone).epochMilliseconds
}

/** Minute by minute: whether the service is open in the minute that begins at `from + index` minutes. */
function openMinutes(given: Given, from: number, to: number): boolean[] {
  const open = Array.from({ length: (to - from) / MINUTE_MS }, () => false)
  for (let day = -1; day < DAYS; day++) {
    const date = addDays(given.first, day)
    for (const window of windowsOn(given, date)) {
      const endDate = window.to > window.from ? date : addDays(date, 1)
      const start = instantAt(date, window.from, given.timeZone)
      const end = instantAt(endDate, window.to, given.timeZone)
      for (
        let minute = Math.max(0, (start - from) / MINUTE_MS);
        minute < Math.min(open.length, (end - from) / MINUTE_MS);
        minute++
      ) {
        open[minute] = true
      }
    }
  }
  return open
}

const within = ({ known }: ServiceCalendar, share: number): number =>
  known.start + Math.floor(share * (known.end - known.start))
const anyShare = fc.double({ min: 0, max: 1, noNaN: true })

describe('against a count minute by minute', () => {
  it('any calendar has the same working time, openings and closings', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.array(fc.tuple(anyShare, anyShare), { minLength: 5, maxLength: 5 }),
        (given, pairs) => {
          const calendar = compiled(given)
          const { start, end } = calendar.known
          const open = openMinutes(given, start, end)
          const minuteAt = (share: number): number => Math.floor(share * open.length)
          for (const [one, other] of pairs) {
            const [a, b] = [minuteAt(one), minuteAt(other)]
            const [low, high] = [Math.min(a, b), Math.max(a, b)]
            const counted = open.slice(low, high).filter(Boolean).length
            expect(workingMsBetween(calendar, start + low * MINUTE_MS, start + high * MINUTE_MS)).toBe(
              counted * MINUTE_MS,
            )
            const opening = open.indexOf(true, a)
            expect(nextOpening(calendar, start + a * MINUTE_MS)).toBe(
              opening < 0 ? Number.NaN : start + opening * MINUTE_MS,
            )
            if (a < open.length) expect(isOpen(calendar, start + a * MINUTE_MS)).toBe(open[a])
          }
          expect(workingMsBetween(calendar, start, end)).toBe(open.filter(Boolean).length * MINUTE_MS)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the laws of working time', () => {
  it('is open from the begin of a window and closed from its end', () => {
    fc.assert(
      fc.property(anyCalendar, (given) => {
        const calendar = compiled(given)
        for (const [index, start] of calendar.starts.entries()) {
          const end = calendar.ends[index] ?? 0
          expect([
            isOpen(calendar, start - 1),
            isOpen(calendar, start),
            isOpen(calendar, end - 1),
            isOpen(calendar, end),
          ]).toEqual([start === calendar.known.start ? undefined : false, true, true, false])
          expect(nextOpening(calendar, start)).toBe(start)
          if (start > calendar.known.start) expect(nextOpening(calendar, start - 1)).toBe(start)
        }
      }),
    )
  })

  it('adds up over parts, grows with time, and never faster than time', () => {
    fc.assert(
      fc.property(anyCalendar, anyShare, anyShare, anyShare, (given, x, y, z) => {
        const calendar = compiled(given)
        const [a, b, c] = [x, y, z].map((share) => within(calendar, share)).sort((p, q) => p - q) as [
          number,
          number,
          number,
        ]
        const ab = workingMsBetween(calendar, a, b)
        expect(ab + workingMsBetween(calendar, b, c)).toBe(workingMsBetween(calendar, a, c))
        expect(ab).toBeGreaterThanOrEqual(0)
        expect(ab).toBeLessThanOrEqual(b - a)
        expect(workingMsBetween(calendar, b, a)).toBe(0 - ab)
      }),
    )
  })

  it('addWorkingMs is the earliest instant with that working time', () => {
    fc.assert(
      fc.property(anyCalendar, anyShare, fc.integer({ min: 1, max: 60 * HOUR_MS }), (given, share, workingMs) => {
        const calendar = compiled(given)
        const start = within(calendar, share)
        const reached = addWorkingMs(calendar, start, workingMs)
        const left = workingMsBetween(calendar, start, calendar.known.end)
        if (left < workingMs) expect(reached).toBeNaN()
        else {
          expect(workingMsBetween(calendar, start, reached)).toBe(workingMs)
          expect(workingMsBetween(calendar, start, reached - 1)).toBe(workingMs - 1)
        }
        expect(addWorkingMs(calendar, start, 0)).toBe(start)
      }),
    )
  })

  it('columns say what single records say', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.array(fc.tuple(fc.double({ min: -0.2, max: 1.2, noNaN: true }), anyShare)),
        (given, rows) => {
          const calendar = compiled(given)
          const starts = Float64Array.from(rows, ([share]) => within(calendar, share))
          const ends = Float64Array.from(rows, ([, share]) => within(calendar, share))
          const each = (value: (row: number) => number): number[] => rows.map((_, row) => value(row))
          expect([...workingMsColumn(calendar, starts, ends)]).toEqual(
            each((row) => workingMsBetween(calendar, starts[row]!, ends[row]!)),
          )
          expect([...addWorkingMsColumn(calendar, starts, HOUR_MS)]).toEqual(
            each((row) => addWorkingMs(calendar, starts[row]!, HOUR_MS)),
          )
          expect([...nextOpeningColumn(calendar, starts)]).toEqual(each((row) => nextOpening(calendar, starts[row]!)))
          const codes = new Map([
            [undefined, -1],
            [false, 0],
            [true, 1],
          ])
          expect([...isOpenColumn(calendar, starts)]).toEqual(each((row) => codes.get(isOpen(calendar, starts[row]!))!))
        },
      ),
    )
  })
})

const at = (text: string): number => Date.parse(`${text}:00+08:00`)

describe('what is not known', () => {
  const office: Given = {
    hours: {
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], windows: [{ from: '09:00', to: '18:00' }] }],
      holidays: 'closed',
      makeUpWorkdays: 'as-monday',
    },
    first: '2026-12-28',
    timeZone: 'Asia/Shanghai',
  }
  const calendar = compiled(office)

  it('is NaN and never a guess: absent instants, other ranges, unpublished years', () => {
    expect(calendar.unpublishedYears).toEqual([2027])
    for (const unknown of [Number.NaN, at('2026-12-27T23:59'), at('2027-01-01T00:01')]) {
      expect(workingMsBetween(calendar, at('2026-12-28T10:00'), unknown)).toBeNaN()
      expect(workingMsBetween(calendar, unknown, at('2026-12-28T10:00'))).toBeNaN()
      expect(addWorkingMs(calendar, unknown, 0)).toBeNaN()
      expect(addWorkingMs(calendar, unknown, 1)).toBeNaN()
      expect(nextOpening(calendar, unknown)).toBeNaN()
      expect(isOpen(calendar, unknown)).toBeUndefined()
    }
  })

  it('begins where the last published day ends', () => {
    expect(workingMsBetween(calendar, at('2026-12-31T17:00'), at('2027-01-01T00:00'))).toBe(HOUR_MS)
    expect(addWorkingMs(calendar, at('2026-12-31T17:00'), HOUR_MS)).toBe(at('2026-12-31T18:00'))
    expect(addWorkingMs(calendar, at('2026-12-31T17:00'), HOUR_MS + 1)).toBeNaN()
    expect(nextOpening(calendar, at('2026-12-31T18:00'))).toBeNaN()
  })

  it('is everything when no year is published', () => {
    const nothing = compiled({ ...office, first: '2027-02-01' })
    expect(workingMsBetween(nothing, at('2027-02-01T10:00'), at('2027-02-01T11:00'))).toBeNaN()
    expect(isOpen(nothing, at('2027-02-01T10:00'))).toBeUndefined()
  })

  it('keeps "within N hours" open until the next opening, as the head of the module says', () => {
    const [start, target] = [at('2026-12-30T17:00'), HOUR_MS]
    expect(addWorkingMs(calendar, start, target)).toBe(at('2026-12-30T18:00'))
    expect(workingMsBetween(calendar, start, at('2026-12-31T09:00'))).toBe(target)
  })

  it('refuses a negative time to add', () => {
    expect(addWorkingMs(calendar, at('2026-12-30T17:00'), -1)).toBeNaN()
  })
})
