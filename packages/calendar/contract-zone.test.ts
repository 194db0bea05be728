import { DAY_MS, HOUR_MS } from '@heqi/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from './civil-date.ts'
import {
  contractZone,
  dateInterval,
  dateOf,
  dateOfDay,
  datesInterval,
  instantOfLocal,
  isTimeZone,
  localDays,
  localHours,
  localMinutes,
  localWeekdays,
  monthInterval,
  NO_CLOCK,
  NO_DAY,
  offsetMsAt,
  zoneOf,
} from './contract-zone.ts'

const ZONES = [
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'America/New_York',
  'America/Sao_Paulo', // until 2019 the clocks changed at midnight
  'Africa/Cairo',
  'Africa/Casablanca',
  'Australia/Lord_Howe', // half an hour of summer time
  'Pacific/Apia', // 30 December 2011 did not exist
  'Pacific/Kiritimati',
  'UTC',
] as const
const anyZone = fc.constantFrom(...ZONES)
const START = Temporal.Instant.from('1970-01-02T00:00Z').epochMilliseconds
const END = Temporal.Instant.from('2099-12-30T00:00Z').epochMilliseconds
const anyInstant = fc.integer({ min: START, max: END })
/** An instant within a day of a clock change, where the mistakes are. */
const nearChange = fc
  .tuple(anyZone, fc.nat({ max: 500 }), fc.integer({ min: -DAY_MS, max: DAY_MS }))
  .map(([timeZone, pick, delta]) => {
    const { changes } = zoneOf(timeZone)
    const change = changes[1 + (pick % Math.max(1, changes.length - 1))] ?? START + DAY_MS
    return [timeZone, Math.min(END, Math.max(START, change + delta))] as const
  })
const anyMoment = fc.oneof(nearChange, fc.tuple(anyZone, anyInstant))

const zoned = (instant: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone)

describe('the clock of a zone', () => {
  it('is that of Temporal at any instant, one by one and over columns', () => {
    fc.assert(
      fc.property(fc.array(anyMoment, { minLength: 1, maxLength: 20 }), (moments) => {
        const timeZone = moments[0]![0]
        const zone = zoneOf(timeZone)
        const instants = Float64Array.from(moments, ([, instant]) => instant)
        const expected = Array.from(instants, (instant) => zoned(instant, timeZone))
        expect(Array.from(instants, (instant) => offsetMsAt(zone, instant))).toEqual(
          expected.map((moment) => moment.offsetNanoseconds / 1e6),
        )
        expect(Array.from(instants, (instant) => dateOf(instant, zone))).toEqual(
          expected.map((moment) => moment.toPlainDate().toString()),
        )
        expect(Array.from(localDays(zone, instants), dateOfDay)).toEqual(
          expected.map((moment) => moment.toPlainDate().toString()),
        )
        expect(Array.from(localHours(zone, instants))).toEqual(expected.map((moment) => moment.hour))
        expect(Array.from(localMinutes(zone, instants))).toEqual(
          expected.map((moment) => moment.hour * 60 + moment.minute),
        )
        expect(Array.from(localWeekdays(zone, instants))).toEqual(expected.map((moment) => moment.dayOfWeek - 1))
      }),
      { numRuns: 1_000 },
    )
  })

  it('finds the instant of any local time as Temporal does, in gaps and overlaps too', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: -2 * HOUR_MS, max: 2 * HOUR_MS }), ([timeZone, instant], delta) => {
        const local = zoned(instant, timeZone).toPlainDateTime().add({ milliseconds: delta })
        const localMs = local.toZonedDateTime('UTC').epochMilliseconds
        expect(instantOfLocal(zoneOf(timeZone), localMs)).toBe(local.toZonedDateTime(timeZone).epochMilliseconds)
      }),
      { numRuns: 3_000 },
    )
  })

  it('answers for absent instants and for those outside 1970-2099 that there is none', () => {
    const zone = zoneOf('Asia/Shanghai')
    const column = Float64Array.of(Number.NaN, -1, Date.UTC(2100, 0, 1), 0)
    expect([...localDays(zone, column)]).toEqual([NO_DAY, NO_DAY, NO_DAY, 0])
    expect([...localHours(zone, column)]).toEqual([NO_CLOCK, NO_CLOCK, NO_CLOCK, 8])
    expect([...localMinutes(zone, column)]).toEqual([NO_CLOCK, NO_CLOCK, NO_CLOCK, 480])
    expect([...localWeekdays(zone, column)]).toEqual([NO_CLOCK, NO_CLOCK, NO_CLOCK, 3])
    expect(dateOfDay(NO_DAY)).toBeUndefined()
    expect(offsetMsAt(zone, -1)).toBeNaN()
    expect(() => dateOf(Number.NaN, zone)).toThrow(RangeError)
  })
})

describe('intervals of dates', () => {
  it('hold a month of the zone, half open', () => {
    expect(monthInterval('2026-10', zoneOf('Asia/Shanghai'))).toEqual({
      start: Date.parse('2026-10-01T00:00:00+08:00'),
      end: Date.parse('2026-11-01T00:00:00+08:00'),
    })
    expect(monthInterval('2026-12', zoneOf('America/New_York'))).toEqual({
      start: Date.parse('2026-12-01T00:00:00-05:00'),
      end: Date.parse('2027-01-01T00:00:00-05:00'),
    })
  })

  it.each([
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Asia/Shanghai', '2026-03-08', 24],
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Pacific/Apia', '2011-12-30', 0],
  ])('in %s the day %s has %d hours', (timeZone, date, hours) => {
    const { start, end } = dateInterval(date, zoneOf(timeZone))
    expect((end - start) / HOUR_MS).toBe(hours)
  })

  it('tile the line of time: a day ends where the next begins', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: 1, max: 47_000 }), (timeZone, day) => {
        const zone = zoneOf(timeZone)
        const both = datesInterval(isoDate(day), isoDate(day + 1), zone)
        expect(dateInterval(isoDate(day), zone)).toEqual({
          start: both.start,
          end: dateInterval(isoDate(day + 1), zone).start,
        })
        expect(both.end).toBe(dateInterval(isoDate(day + 1), zone).end)
      }),
    )
  })
})

describe('contractZone', () => {
  it.each(['Asia/Shanghai', 'America/New_York', 'UTC', 'Etc/GMT-8'])('knows %s', (timeZone) => {
    expect(contractZone(timeZone)).toMatchObject({ ok: true, value: { timeZone } })
  })

  it.each(['', 'Asia/Peking_', '+08:00', 'Mars/Olympus', 'Asia/Shanghai '])('refuses %j', (timeZone) => {
    expect(isTimeZone(timeZone)).toBe(false)
    expect(contractZone(timeZone)).toEqual({ ok: false, problems: [{ code: 'time-zone-unknown', data: { timeZone } }] })
    expect(() => zoneOf(timeZone)).toThrow(RangeError)
  })
})
