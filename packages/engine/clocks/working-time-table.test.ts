import { CHINA, compileServiceHours, isOpen, workingMsBetween } from '@heqi/calendar'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SERVICE_HOURS, ZONE } from '../metrics/testing/arbitrary-month.ts'
import { WorkingTimeTable } from './working-time-table.ts'

const START = Temporal.Instant.from('2025-09-28T00:00:00+08:00').epochMilliseconds
const END = Temporal.Instant.from('2025-10-20T00:00:00+08:00').epochMilliseconds

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const timeOfDay = fc.integer({ min: 0, max: 1439 }).map((minute) => {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
})

const WEEKDAYS = ['mon' as const, 'tue' as const, 'thu' as const, 'sat' as const]

/** Windows by the minute, past midnight too: most quarters of an hour in which they open or close have an edge inside. */
const hours = fc
  .array(fc.record({ from: timeOfDay, to: timeOfDay }), { minLength: 1, maxLength: 3 })
  .map((windows) => Object.assign({}, SERVICE_HOURS, { weekly: [{ days: WEEKDAYS, windows }] }))

const instant = fc.oneof(
  fc.integer({ min: START - 60_000, max: END + 60_000 }),
  fc.integer({ min: 0, max: 2112 }).map((quarter) => START + quarter * 900_000),
)

test('the table answers as the calendar does, edges and the unknown included', () => {
  fc.assert(
    fc.property(hours, instant, instant, (hours, a, b) => {
      const calendar = compileServiceHours(hours, { start: START, end: END }, CHINA, ZONE)
      const table = new WorkingTimeTable(calendar)
      expect(table.betweenMs(a, b)).toBe(workingMsBetween(calendar, a, b))
      const open = isOpen(calendar, a)
      expect(table.openState(a)).toBe(open === undefined ? -1 : Number(open))
    }),
    { numRuns: 400 },
  )
})
