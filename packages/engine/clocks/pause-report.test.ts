import { batchOf, type ServiceRecord } from '@heqi/records'
import { HOUR_MS } from '@heqi/vocabulary'
import { expect, test } from 'vitest'
import { pauseReport } from './pause-report.ts'

const at = (hour: number): number => hour * HOUR_MS
const PERIOD = { start: at(0), end: at(24) }
const hours = (count: number): bigint => BigInt(count * HOUR_MS)
const open = (id: string, enteredAt: number): ServiceRecord => ({
  source: 'test',
  sourceId: id,
  channel: 'email',
  enteredAt,
})

test('paused time by reason, overlaps once, nothing before arrival, after resolution or in the future', () => {
  const batch = batchOf([
    {
      ...open('a', at(1)),
      resolvedAt: at(11),
      pauses: [
        { start: at(0), end: at(3), reason: 'waiting-for-customer' },
        { start: at(2), end: at(5), reason: 'waiting-for-third-party' },
        { start: at(10), reason: 'waiting-for-customer' },
      ],
    },
    { ...open('b', at(20)), pauses: [{ start: at(26), reason: 'on-hold' }] },
    { ...open('c', at(10)), resolvedAt: at(12) },
    open('of another day', at(24)),
  ])
  const report = pauseReport(batch, PERIOD, at(30))
  expect(report).toMatchObject({ cases: 3, pausedCases: 2, totalMs: hours(10 + 10 + 2), pausedMs: hours(4 + 1 + 4) })
  expect(report.byReason['waiting-for-customer']).toEqual({ cases: 1, pausedMs: hours(2 + 1) })
  expect(report.byReason['waiting-for-third-party']).toEqual({ cases: 1, pausedMs: hours(3) })
  expect(report.byReason['on-hold']).toEqual({ cases: 1, pausedMs: hours(4) })
})

test('a reopened case goes on until now', () => {
  const batch = batchOf([{ ...open('a', at(1)), resolvedAt: at(2), reopenedAt: [at(3)] }])
  expect(pauseReport(batch, PERIOD, at(5)).totalMs).toBe(hours(4))
})
