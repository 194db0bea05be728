import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateTimeReader } from './date-time.ts'
import { AMBIGUOUS, type LocalTimeRule, NONEXISTENT, ZoneOffsets } from './zone-offsets.ts'

const read = (pattern: string, text: string, zone = 'UTC', rule?: LocalTimeRule): number => {
  const reader = dateTimeReader(pattern, new ZoneOffsets(zone, rule))
  if (!reader) throw new Error(`no pattern: ${pattern}`)
  const bytes = new TextEncoder().encode(text)
  return reader(bytes, 0, bytes.length)
}
const utc = (text: string): number => Temporal.Instant.from(text).epochMilliseconds

describe('patterns', () => {
  test.each([
    ['iso', '2026-03-01', '2026-03-01T00:00:00Z'],
    ['iso', '2026-03-01 08:30', '2026-03-01T08:30:00Z'],
    ['iso', '2026-03-01T08:30:15', '2026-03-01T08:30:15Z'],
    ['iso', '2026-03-01T08:30:15.1239', '2026-03-01T08:30:15.123Z'],
    ['iso', '2026-03-01T08:30:15,5Z', '2026-03-01T08:30:15.5Z'],
    ['iso', '2026-03-01T08:30:15+08:00', '2026-03-01T00:30:15Z'],
    ['iso', '2026-03-01 08:30:15 -0330', '2026-03-01T12:00:15Z'],
    ['iso', '2026-03-01 08:30+08', '2026-03-01T00:30:00Z'],
    ['iso', '2024-02-29', '2024-02-29T00:00:00Z'],
    ['yyMMdd H:mm:ss', '990201 7:02:47', '1999-02-01T07:02:47Z'],
    ['yyMMdd H:mm:ss', '680201 17:02:47', '2068-02-01T17:02:47Z'],
    ['yyyy/M/d H:mm', '2026/3/1 8:05', '2026-03-01T08:05:00Z'],
    ['yyyy年M月d日 H:mm:ss', '2026年12月31日 23:59:59', '2026-12-31T23:59:59Z'],
    ['yyyyMMddHHmmss', '20260301083015', '2026-03-01T08:30:15Z'],
    ['M/d/yyyy h:mm a', '3/1/2026 12:05 AM', '2026-03-01T00:05:00Z'],
    ['M/d/yyyy h:mm a', '3/1/2026 12:05 PM', '2026-03-01T12:05:00Z'],
    ['yyyy-MM-dd a h:mm', '2026-03-01 下午 3:05', '2026-03-01T15:05:00Z'],
    ['yyyy-MM-dd HH:mm:ss.SSS Z', '2026-03-01 08:30:15.120 +08:00', '2026-03-01T00:30:15.12Z'],
  ])('%s reads %s', (pattern, text, expected) => {
    expect(read(pattern, text)).toBe(utc(expected))
  })

  test.each([
    ['iso', ''],
    ['iso', '2026-3-1'],
    ['iso', '2026-03-01T24:00:00'],
    ['iso', '2026-03-01T08:60'],
    ['iso', '2026-03-01T08:30:60'],
    ['iso', '2026-03-01T08:30:15X'],
    ['iso', '2026-03-01T08:30:15.'],
    ['iso', '2026-03-01T08:30:15+8'],
    ['iso', '2025-02-29'],
    ['iso', '2026-13-01'],
    ['iso', '2026-03-32'],
    ['iso', '20a6-03-01'],
    ['yyyy-MM-dd', '2026-03-01 '],
    ['yyyy-MM-dd', '2026-3-01'],
    ['M/d/yyyy h:mm a', '3/1/2026 13:05 PM'],
  ])('%s does not read «%s»', (pattern, text) => {
    expect(read(pattern, text)).toBeNaN()
  })

  test.each(['HH:mm', 'yyyy-MM', 'yyyy-MM-dd Q', 'dd/MM/yy kk'])('%s is no pattern', (pattern) => {
    expect(dateTimeReader(pattern, new ZoneOffsets('UTC'))).toBeUndefined()
  })

  test('every day of four centuries is where the calendar has it', () => {
    const reader = dateTimeReader('yyyy-M-d', new ZoneOffsets('UTC'))
    fc.assert(
      fc.property(fc.integer({ min: -73_000, max: 73_000 }), (days) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days })
        const bytes = new TextEncoder().encode(`${String(date.year).padStart(4, '0')}-${date.month}-${date.day}`)
        expect(reader?.(bytes, 0, bytes.length)).toBe(days * 86_400_000)
      }),
    )
  })
})

describe('local time', () => {
  test('a time that came twice is a reject unless the mapping chooses', () => {
    const text = '2026-10-25T02:30:00'
    expect(read('iso', text, 'Europe/Berlin')).toBe(AMBIGUOUS)
    expect(read('iso', text, 'Europe/Berlin', { ambiguous: 'earlier', nonexistent: 'reject' })).toBe(
      utc('2026-10-25T00:30:00Z'),
    )
    expect(read('iso', text, 'Europe/Berlin', { ambiguous: 'later', nonexistent: 'reject' })).toBe(
      utc('2026-10-25T01:30:00Z'),
    )
    expect(read('iso', `${text}+01:00`, 'Europe/Berlin')).toBe(utc('2026-10-25T01:30:00Z'))
  })

  test('a time that never came is a reject unless the mapping shifts it', () => {
    const text = '2026-03-29T02:30:00'
    expect(read('iso', text, 'Europe/Berlin')).toBe(NONEXISTENT)
    expect(read('iso', text, 'Europe/Berlin', { ambiguous: 'reject', nonexistent: 'shift' })).toBe(
      utc('2026-03-29T01:30:00Z'),
    )
  })

  test('the edges of a change belong to the certain side', () => {
    expect(read('iso', '2026-10-25T01:59:59', 'Europe/Berlin')).toBe(utc('2026-10-24T23:59:59Z'))
    expect(read('iso', '2026-10-25T03:00:00', 'Europe/Berlin')).toBe(utc('2026-10-25T02:00:00Z'))
    expect(read('iso', '2026-03-29T01:59:59', 'Europe/Berlin')).toBe(utc('2026-03-29T00:59:59Z'))
    expect(read('iso', '2026-03-29T03:00:00', 'Europe/Berlin')).toBe(utc('2026-03-29T01:00:00Z'))
  })

  test('agrees with Temporal at any time of any zone, in any order of asking', () => {
    const zones = [
      'Asia/Shanghai',
      'Asia/Jerusalem',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'America/Sao_Paulo',
      'Pacific/Apia',
      'Africa/Casablanca',
      'UTC',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.array(fc.integer({ min: -631_152_000_000, max: 4_102_444_800_000 }), { minLength: 1, maxLength: 20 }),
        (zone, locals) => {
          const offsets = new ZoneOffsets(zone, { ambiguous: 'later', nonexistent: 'shift' })
          for (const local of locals) {
            const wall = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime()
            expect(offsets.instantOf(local)).toBe(
              wall.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds,
            )
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('an unknown zone is a broken invariant', () => {
    expect(() => new ZoneOffsets('Mars/Olympus')).toThrow(RangeError)
  })
})
