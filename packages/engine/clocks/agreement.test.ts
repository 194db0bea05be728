/** The clocks of columns, which metrics count, and those of single records, which people look at, are the same clocks. */
import { CHINA } from '@heqi/calendar'
import { batchOf, recordAt } from '@heqi/records'
import type { Metric } from '@heqi/terms'
import { DAY_MS } from '@heqi/vocabulary'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordPart } from '../metric-result.ts'
import { measure, recordsBehind } from '../metrics/measure.ts'
import { asOf, contracts, facts, MONTH, records, within } from '../metrics/testing/arbitrary-month.ts'
import { type ClockInput, type RecordClock, recordClocks } from './record-clocks.ts'

const PARTS = [
  'numerator',
  'denominator',
  'pending',
  'menu-abandon',
  'short-abandon',
  'not-answered',
  'no-target',
  'missing-data',
  'calendar-not-published',
] as const satisfies readonly RecordPart[]

/** Where a clock's record stands in the metric's result. */
function partsOf({ state, reason }: RecordClock): readonly string[] {
  if (state === 'met') return ['numerator', 'denominator']
  if (state === 'missed') return ['denominator']
  return [state === 'not-judged' ? (reason ?? '') : 'pending']
}

const clockMetrics = (target: {
  value: number
  unit: 'minute' | 'hour' | 'day' | 'working-day'
}): readonly Metric[] => [
  { id: 'response', formula: 'first-response-attainment' },
  { id: 'first', formula: 'resolution-attainment', clock: 'first' },
  { id: 'last', formula: 'resolution-attainment', clock: 'last' },
  { id: 'own-response', formula: 'first-response-attainment', within: target, countBots: true },
  { id: 'own-last', formula: 'resolution-attainment', within: target, clock: 'last', basis: 'elapsed' },
  { id: 'complaint', formula: 'complaint-resolution-attainment', within: target },
  { id: 'emergency', formula: 'emergency-start-attainment', within: target },
  { id: 'dispatch', formula: 'on-site-attainment', dispatchWithin: target },
  { id: 'arrival', formula: 'on-site-attainment', arriveWithin: target, basis: 'elapsed' },
]

const CLAUSE_CLOCKS: Readonly<Record<string, string>> = {
  response: 'service-level/first-response first-response',
  first: 'service-level/resolution first-resolution',
  last: 'service-level/resolution last-resolution',
}

const isClockOf = (metric: string) => (clock: RecordClock) =>
  metric in CLAUSE_CLOCKS ? `${clock.clause} ${clock.event}` === CLAUSE_CLOCKS[metric] : clock.metric === metric

test('every record stands where its own clock says', () => {
  let compared = 0
  fc.assert(
    fc.property(
      within.chain((target) => fc.tuple(fc.constant(clockMetrics(target)), contracts(clockMetrics(target)))),
      records(12),
      facts,
      asOf,
      fc.constantFrom('raw' as const, 'adjusted' as const),
      ([metrics, contract], list, facts, asOf, reading) => {
        const batch = batchOf(list)
        const input = { contract, batch, facts, month: MONTH, calendar: CHINA, asOf }
        const scene: ClockInput = { contract, calendar: CHINA, facts, asOf, reading }
        const clocks = Array.from({ length: batch.length }, (_, row) => recordClocks(recordAt(batch, row), scene))
        for (const metric of metrics) {
          for (const part of PARTS) {
            for (const row of recordsBehind(input, metric.id, part, reading)) {
              const clock = clocks[row]?.find(isClockOf(metric.id))
              expect(clock && partsOf(clock)).toContain(part)
              compared++
            }
          }
        }
      },
    ),
    { numRuns: 60 },
  )
  expect(compared).toBeGreaterThan(1000)
})

test('time on the clock is what the mean of one record says', () => {
  const metrics: readonly Metric[] = [
    { id: 'resolution-time', formula: 'average-resolution', clock: 'last' },
    { id: 'elapsed-time', formula: 'average-resolution', clock: 'first', basis: 'elapsed' },
  ]
  const own: readonly Metric[] = [
    { id: 'last', formula: 'resolution-attainment', clock: 'last', within: { value: 1, unit: 'hour' } },
    {
      id: 'first',
      formula: 'resolution-attainment',
      clock: 'first',
      within: { value: 1, unit: 'hour' },
      basis: 'elapsed',
    },
  ]
  fc.assert(
    fc.property(contracts([...metrics, ...own]), records(1), asOf, (contract, list, asOf) => {
      const input = { contract, batch: batchOf(list), facts: {}, month: MONTH, calendar: CHINA, asOf }
      const [lastTime, firstTime] = measure(input)
      const scene: ClockInput = { contract, calendar: CHINA, facts: {}, asOf, reading: 'raw' }
      const clocks = recordClocks(recordAt(input.batch, 0), scene)
      for (const [result, id] of [
        [lastTime, 'last'],
        [firstTime, 'first'],
      ] as const) {
        if (!result || result.raw.n === 0) continue
        const clock = clocks.find(({ metric }) => metric === id)
        expect(Number(result.raw.numerator) / Number(result.raw.denominator)).toBe(
          (clock?.elapsedMs ?? Number.NaN) / 1000,
        )
      }
    }),
    { numRuns: 200 },
  )
})

test('a clock that nothing stops is in time at its due instant and missed once any more time has run', () => {
  let judged = 0
  fc.assert(
    fc.property(contracts([]), records(1), (contract, [record]) => {
      if (!record) return
      const { source, sourceId, channel, enteredAt, complexity, direction, pauses } = record
      const untouched = { source, sourceId, channel, enteredAt }
      const open = {
        ...untouched,
        ...(complexity ? { complexity } : {}),
        ...(direction ? { direction } : {}),
        ...(pauses ? { pauses } : {}),
      }
      const clocksAt = (asOf: number): readonly RecordClock[] =>
        recordClocks(open, { contract, calendar: CHINA, facts: {}, asOf, reading: 'raw' })
      for (const [index, { due }] of clocksAt(enteredAt + 40 * DAY_MS).entries()) {
        if (due === undefined) continue
        expect(['running', 'paused', 'not-started']).toContain(clocksAt(due)[index]?.state)
        const later = clocksAt(due + 40 * DAY_MS)[index]
        if (later?.due === due) expect(later.state).toBe('missed')
        judged++
      }
    }),
    { numRuns: 200 },
  )
  expect(judged).toBeGreaterThan(100)
})
