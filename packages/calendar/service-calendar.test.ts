import { HOUR_MS, type Interval, type IsoDate } from '@heqi/vocabulary'
import { describe, expect, it } from 'vitest'
import { CHINA } from './china/china.ts'
import { datesInterval, zoneOf } from './contract-zone.ts'
import { compileServiceHours, type ServiceCalendar } from './service-calendar.ts'
import { dependsOnNationalCalendar, type ServiceHours } from './service-hours.ts'

const SHANGHAI = zoneOf('Asia/Shanghai')
const OFFICE: ServiceHours = {
  weekly: [
    {
      days: ['mon', 'tue', 'wed', 'thu'],
      windows: [
        { from: '09:00', to: '12:00' },
        { from: '13:30', to: '18:00' },
      ],
    },
    { days: ['fri'], windows: [{ from: '09:00', to: '16:00' }] },
  ],
  holidays: 'closed',
  makeUpWorkdays: 'as-monday',
}
const NIGHT: ServiceHours = {
  weekly: [{ days: ['fri'], windows: [{ from: '22:00', to: '06:00' }] }],
  holidays: 'closed',
  makeUpWorkdays: 'as-weekday',
}

const compiled = (
  hours: ServiceHours,
  first: IsoDate,
  last: IsoDate = first,
  timeZone = 'Asia/Shanghai',
): ServiceCalendar => compileServiceHours(hours, datesInterval(first, last, zoneOf(timeZone)), CHINA, zoneOf(timeZone))

/** The windows as a person reads them: `2026-03-02 09:00-12:00`, with the date where the end is on another day. */
function windowsOf(calendar: ServiceCalendar, timeZone = 'Asia/Shanghai'): string[] {
  return Array.from(calendar.starts, (start, index) => {
    const [from, to] = [start, calendar.ends[index] ?? 0].map((instant) =>
      Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDateTime(),
    )
    const end = to!.toPlainDate().equals(from!.toPlainDate()) ? to!.toPlainTime() : to!
    return `${minute(from!)}-${minute(end)}`
  })
}
const minute = (time: Temporal.PlainDateTime | Temporal.PlainTime): string =>
  time.toString({ smallestUnit: 'minute' }).replace('T', ' ')

describe('the rule of a day', () => {
  it('is the weekly pattern on an ordinary day', () => {
    expect(windowsOf(compiled(OFFICE, '2026-03-05', '2026-03-08'))).toEqual([
      '2026-03-05 09:00-12:00',
      '2026-03-05 13:30-18:00',
      '2026-03-06 09:00-16:00',
    ])
  })

  it.each<readonly [string, Partial<ServiceHours>, IsoDate, string[]]>([
    ['closed on a statutory holiday', {}, '2026-02-17', []],
    ['closed on a day off by adjustment', {}, '2026-02-20', []],
    [
      'open on a day off by adjustment where only statutory days count',
      { holidayScope: 'statutory' },
      '2026-02-20',
      ['2026-02-20 09:00-16:00'],
    ],
    ['closed on a statutory day where only those count', { holidayScope: 'statutory' }, '2026-02-17', []],
    ['open as the weekday', { holidays: 'as-weekday' }, '2026-02-20', ['2026-02-20 09:00-16:00']],
    [
      'with the holiday windows',
      { holidays: { windows: [{ from: '10:00', to: '15:00' }] } },
      '2026-02-17',
      ['2026-02-17 10:00-15:00'],
    ],
    [
      'with the holiday windows on a weekend day inside the holiday',
      { holidays: { windows: [{ from: '10:00', to: '15:00' }] } },
      '2026-02-15',
      ['2026-02-15 10:00-15:00'],
    ],
    ['as a Monday on a worked Saturday', {}, '2026-02-14', ['2026-02-14 09:00-12:00', '2026-02-14 13:30-18:00']],
    ['as its own weekday on a worked Saturday', { makeUpWorkdays: 'as-weekday' }, '2026-02-14', []],
    [
      'with windows of its own on a worked Saturday',
      { makeUpWorkdays: { windows: [{ from: '08:00', to: '09:00' }] } },
      '2026-02-14',
      ['2026-02-14 08:00-09:00'],
    ],
    [
      'special before everything else',
      { specialDays: [{ date: '2026-02-17', windows: [{ from: '20:00', to: '24:00' }] }] },
      '2026-02-17',
      ['2026-02-17 20:00-2026-02-18 00:00'],
    ],
    [
      'closed by a special day without windows',
      { specialDays: [{ date: '2026-03-05', windows: [] }] },
      '2026-03-05',
      [],
    ],
  ])('is %s', (_, change, date, expected) => {
    expect(windowsOf(compiled({ ...OFFICE, ...change }, date))).toEqual(expected)
  })

  it('decides about the whole window that begins on the day, past midnight too', () => {
    expect(windowsOf(compiled(NIGHT, '2026-03-06', '2026-03-07'))).toEqual(['2026-03-06 22:00-2026-03-07 06:00'])
    expect(windowsOf(compiled(NIGHT, '2026-03-07'))).toEqual(['2026-03-07 00:00-06:00'])
    // Friday 1 May is a holiday: neither its evening nor the small hours of Saturday are served.
    expect(windowsOf(compiled(NIGHT, '2026-05-01', '2026-05-02'))).toEqual([])
    // Friday 25 September 2026 is a holiday, the Friday before is not and runs into Saturday 19 September.
    expect(windowsOf(compiled(NIGHT, '2026-09-18', '2026-09-26'))).toEqual(['2026-09-18 22:00-2026-09-19 06:00'])
  })

  it('joins windows that touch or overlap', () => {
    const hours: ServiceHours = {
      ...NIGHT,
      weekly: [
        {
          days: ['mon', 'tue'],
          windows: [
            { from: '08:00', to: '12:00' },
            { from: '12:00', to: '20:00' },
            { from: '18:00', to: '02:00' },
          ],
        },
        { days: ['tue'], windows: [{ from: '01:00', to: '09:00' }] },
      ],
    }
    expect(windowsOf(compiled(hours, '2026-03-02', '2026-03-04'))).toEqual(['2026-03-02 08:00-2026-03-04 02:00'])
  })

  it('is open always round the clock, holidays and unpublished years included', () => {
    const hours: ServiceHours = { ...OFFICE, roundTheClock: true, specialDays: [{ date: '2027-03-01', windows: [] }] }
    const calendar = compiled(hours, '2026-12-31', '2027-03-02')
    expect(calendar.unpublishedYears).toEqual([])
    expect(windowsOf(calendar)).toEqual(['2026-12-31 00:00-2027-03-01 00:00', '2027-03-02 00:00-2027-03-03 00:00'])
  })

  it('runs a whole day where the window ends when it begins', () => {
    const hours: ServiceHours = { ...NIGHT, weekly: [{ days: ['mon'], windows: [{ from: '07:00', to: '07:00' }] }] }
    expect(windowsOf(compiled(hours, '2026-03-02', '2026-03-03'))).toEqual(['2026-03-02 07:00-2026-03-03 07:00'])
  })

  it.each([
    { weekly: [{ days: ['mon'], windows: [{ from: '9:00', to: '18:00' }] }] },
    { weekly: [{ days: ['mon'], windows: [{ from: '09:00', to: '25:00' }] }] },
    { weekly: [{ days: ['mon'], windows: [{ from: '24:00', to: '08:00' }] }] },
    { specialDays: [{ date: '2026-02-30', windows: [] }] },
  ] as const)('is no rule in %j', (change) => {
    expect(() => compiled({ ...OFFICE, ...change }, '2026-03-02')).toThrow(RangeError)
  })
})

const nights: ServiceHours = {
  weekly: [{ days: ['sat', 'sun'], windows: [{ from: '00:00', to: '24:00' }] }],
  holidays: 'as-weekday',
  makeUpWorkdays: 'as-weekday',
}

const at = (from: string, to: string): ServiceHours => ({
  ...nights,
  weekly: [{ days: ['sun'], windows: [{ from, to }] }],
})

const hoursOf = ({ workingMsBefore, starts }: ServiceCalendar): number =>
  (workingMsBefore[starts.length] ?? 0) / HOUR_MS

describe('clock changes', () => {
  const NEW_YORK = 'America/New_York'
  it('make days of 23 and 25 hours', () => {
    expect(hoursOf(compiled(nights, '2026-03-08', '2026-03-08', NEW_YORK))).toBe(23)
    expect(hoursOf(compiled(nights, '2026-11-01', '2026-11-01', NEW_YORK))).toBe(25)
  })

  it('move an opening that the clocks skip, and take the first of one that comes twice', () => {
    expect(windowsOf(compiled(at('02:30', '05:00'), '2026-03-08', '2026-03-08', NEW_YORK), NEW_YORK)).toEqual([
      '2026-03-08 03:30-05:00',
    ])
    expect(hoursOf(compiled(at('01:30', '03:00'), '2026-11-01', '2026-11-01', NEW_YORK))).toBe(2.5)
    expect(hoursOf(compiled(at('00:00', '01:30'), '2026-11-01', '2026-11-01', NEW_YORK))).toBe(1.5)
  })
})

const years = (hours: ServiceHours, first: IsoDate, last: IsoDate): [readonly number[], Interval] => {
  const { unpublishedYears, known } = compiled(hours, first, last)
  return [unpublishedYears, known]
}

describe('what is not published', () => {
  it('ends the known range where the last published year ends', () => {
    expect(years(OFFICE, '2026-12-01', '2028-02-01')).toEqual([
      [2027, 2028],
      datesInterval('2026-12-01', '2026-12-31', SHANGHAI),
    ])
  })

  it('does not begin before the range touches it', () => {
    expect(years(OFFICE, '2026-12-01', '2026-12-31')).toEqual([[], datesInterval('2026-12-01', '2026-12-31', SHANGHAI)])
  })

  it('leaves nothing known when no year of the range is published', () => {
    const [unpublishedYears, known] = years(OFFICE, '2027-01-01', '2027-12-31')
    expect(unpublishedYears).toEqual([2027])
    expect(known.start).toBeNaN()
    expect(known.end).toBeNaN()
  })

  it('reaches past midnight where the unknown day before could', () => {
    expect(years(NIGHT, '2018-12-31', '2019-01-31')[1].start).toBe(Date.parse('2019-01-01T06:00:00+08:00'))
    const [missing, known] = years(NIGHT, '2019-01-01', '2019-01-31')
    expect(missing).toEqual([2018])
    expect(known.start).toBe(Date.parse('2019-01-01T06:00:00+08:00'))
    // A special day says itself what it does, whatever the year.
    const told: ServiceHours = {
      ...NIGHT,
      specialDays: [{ date: '2018-12-31', windows: [{ from: '20:00', to: '02:00' }] }],
    }
    expect(windowsOf(compiled(told, '2019-01-01'))).toEqual(['2019-01-01 00:00-02:00'])
    const night = { start: Date.parse('2019-01-01T00:00:00+08:00'), end: Date.parse('2019-01-01T05:00:00+08:00') }
    expect(compileServiceHours(NIGHT, night, CHINA, SHANGHAI).known.start).toBeNaN()
    expect(years(OFFICE, '2018-12-31', '2019-01-31')[1].start).toBe(Date.parse('2019-01-01T00:00:00+08:00'))
  })

  it('matters only to hours that ask the national calendar', () => {
    const indifferent: ServiceHours = { ...OFFICE, holidays: 'as-weekday', makeUpWorkdays: 'as-weekday' }
    expect(dependsOnNationalCalendar(indifferent)).toBe(false)
    expect(dependsOnNationalCalendar({ ...indifferent, makeUpWorkdays: 'as-monday' })).toBe(true)
    expect(dependsOnNationalCalendar({ ...indifferent, holidays: 'closed' })).toBe(true)
    expect(dependsOnNationalCalendar({ ...OFFICE, roundTheClock: true })).toBe(false)
    expect(years(indifferent, '2026-12-01', '2028-02-01')).toEqual([
      [],
      datesInterval('2026-12-01', '2028-02-01', SHANGHAI),
    ])
  })
})

describe('the range', () => {
  it('clips windows at both ends', () => {
    const start = Date.parse('2026-03-02T10:00:00+08:00')
    const calendar = compileServiceHours(OFFICE, { start, end: start + 5 * HOUR_MS }, CHINA, SHANGHAI)
    expect(windowsOf(calendar)).toEqual(['2026-03-02 10:00-12:00', '2026-03-02 13:30-15:00'])
  })

  it.each([
    { start: 0, end: 0 },
    { start: 10, end: 5 },
    { start: Number.NaN, end: 5 },
    { start: -1, end: 5 },
  ])('must be one: not %j', (range) => {
    expect(() => compileServiceHours(OFFICE, range, CHINA, SHANGHAI)).toThrow(RangeError)
  })
})
