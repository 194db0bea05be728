import { readFileSync } from 'node:fs'
import { CHINA } from '@heqi/calendar'
import { countMonth, MonthCounter } from '@heqi/engine'
import { BatchBuilder, batchOf, type ServiceRecord } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'
import { expect, test } from 'vitest'
import { RangeCount } from './range-count.ts'

const OCTOBER = Date.parse('2026-10-01T00:00:00+08:00')
const NOVEMBER = Date.parse('2026-11-01T00:00:00+08:00')
const CONTRACT = new URL('../testing/calls-of-a-month/contract.json', import.meta.url)
const contract = JSON.parse(readFileSync(CONTRACT, 'utf8')) as ContractFile
const scope = { contract, facts: {}, month: '2026-10', calendar: CHINA, asOf: NOVEMBER }

const call = (id: string, answeredAt = OCTOBER + 9_000): ServiceRecord => ({
  source: 'acd',
  sourceId: id,
  channel: 'phone',
  enteredAt: OCTOBER + 5_000,
  answeredAt,
})

function counted(...batches: readonly (readonly ServiceRecord[])[]) {
  const count = new RangeCount([new MonthCounter(scope)], NOVEMBER)
  const builder = new BatchBuilder(0, count.ids)
  for (const batch of batches) {
    for (const record of batch) builder.append(record)
    count.add(builder.view())
    builder.clear()
  }
  return { ...count.result(), isInVain: count.isInVain }
}

test('records are counted batch by batch', () => {
  const [a, b, c] = [call('c8'), call('c9'), call('c10')]
  const { rows, lastEvent, counts, isInVain } = counted([a, b], [], [c])
  expect({ rows, lastEvent, isInVain }).toEqual({ rows: 3, lastEvent: OCTOBER + 9_000, isInVain: false })
  expect(counts).toEqual([countMonth({ ...scope, batch: batchOf([a, b, c]) })])
})

test('an event after the instant up to which events count makes the count void and is told', () => {
  const { rows, lastEvent, counts } = counted([call('c1', NOVEMBER + 1)], [call('c2')])
  expect({ rows, lastEvent, counts }).toEqual({ rows: 2, lastEvent: NOVEMBER + 1, counts: undefined })
})

test.each([
  ['within a batch', [[call('c2'), call('c2')]]],
  ['from batch to batch', [[call('c2')], [call('c1')]]],
  ['from source to source', [[call('c1')], [{ ...call('c2'), source: 'other' }]]],
])('ids that do not rise %s may stand twice: nothing is counted', (_, batches) => {
  const { ids, counts, isInVain } = counted(...batches)
  expect({ ids, counts, isInVain }).toEqual({ ids: undefined, counts: undefined, isInVain: true })
})
