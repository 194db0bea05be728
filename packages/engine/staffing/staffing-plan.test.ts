import { datesInterval, zoneOf } from '@heqi/calendar'
import { batchOf, type ServiceRecord } from '@heqi/records'
import { MINUTE_MS } from '@heqi/vocabulary'
import { expect, test } from 'vitest'
import { type StaffingInput, staffingPlan } from './staffing-plan.ts'

const ZONE = zoneOf('Asia/Shanghai')
/** Two weeks: each weekday occurs twice. */
const period = datesInterval('2025-11-03', '2025-11-16', ZONE)
const MONDAY = datesInterval('2025-11-03', '2025-11-03', ZONE).start
const TEN = 10 * 60 * MINUTE_MS

const call = (id: number, fields: Partial<ServiceRecord> = {}): ServiceRecord => {
  const enteredAt = MONDAY + TEN + id * 1000
  return {
    source: 'test',
    sourceId: String(id),
    channel: 'phone',
    enteredAt,
    answeredAt: enteredAt,
    queueMs: 0,
    talkMs: 150_000,
    wrapUpMs: 30_000,
    ...fields,
  }
}

const calls = Array.from({ length: 200 }, (_, id) => call(id))
const asked = (records: readonly ServiceRecord[], more: Partial<StaffingInput> = {}): StaffingInput => ({
  batch: batchOf(records),
  zone: ZONE,
  period,
  asOf: period.end,
  target: { kind: 'service-level', share: 0.8, withinSeconds: 20 },
  ...more,
})
const atTen = (input: StaffingInput) =>
  staffingPlan(input).intervals.find(({ weekday, minuteOfDay }) => weekday === 0 && minuteOfDay === 600)

test('200 calls on one of two Mondays are 100 on an average one: the textbook half hour', () => {
  expect(atTen(asked(calls))).toMatchObject({ arrivals: 100, handleSeconds: 180, agents: 14 })
})

test('all other intervals are empty and need nobody; the week adds up', () => {
  const plan = staffingPlan(asked(calls, { shrinkage: 0.3 }))
  expect(plan.intervals).toHaveLength(7 * 48)
  expect(plan.intervals.filter(({ agents }) => agents > 0)).toHaveLength(1)
  expect(plan.rosteredHours).toBe(10)
})

test('growth, handling time and chats at the same time', () => {
  expect(atTen(asked(calls, { growth: 2 }))?.arrivals).toBe(200)
  expect(atTen(asked(calls, { handleSeconds: 240, extraSeconds: 60 }))?.handleSeconds).toBe(300)
  expect(atTen(asked(calls, { concurrent: 3 }))).toMatchObject({ handleSeconds: 60, agents: 5 })
})

test('menu hang-ups reach the queue only when asked to; other channels and periods never', () => {
  const noise = [
    call(300, { channel: 'chat' }),
    call(301, { enteredAt: period.end }),
    {
      source: 'test',
      sourceId: '302',
      channel: 'phone',
      enteredAt: MONDAY + TEN,
      abandonedAt: MONDAY + TEN,
      abandonedIn: 'menu',
    } as const,
  ]
  const filter = { channels: ['phone'] }
  expect(atTen(asked([...calls, ...noise], { filter }))?.arrivals).toBe(100)
  expect(atTen(asked([...calls, ...noise], { filter, countMenu: true }))?.arrivals).toBe(100.5)
})

test('patience is total wait over abandonments, and impatient callers need fewer agents', () => {
  const lost = Array.from({ length: 10 }, (_, id) => ({
    source: 'test',
    sourceId: `lost-${id}`,
    channel: 'phone' as const,
    enteredAt: MONDAY + TEN,
    queueMs: 60_000,
    abandonedAt: MONDAY + TEN + 60_000,
    abandonedIn: 'queue' as const,
  }))
  const waited = calls.map((record) => ({ ...record, queueMs: 3000 }))
  const plan = staffingPlan(asked([...waited, ...lost], { patience: 'estimate' }))
  expect(plan.patienceSeconds).toBe((10 * 60 + 200 * 3) / 10)
  const patient = atTen(asked([...waited, ...lost]))
  expect(atTen(asked([...waited, ...lost], { patience: 'estimate' }))!.agents).toBeLessThan(patient!.agents)
})

test('an interval that does not divide a day is refused', () => {
  expect(() => staffingPlan(asked(calls, { intervalMinutes: 7 }))).toThrow(RangeError)
})
