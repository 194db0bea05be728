/** The published figures of one bank's month (`shared/data/README.md`), digit for digit. The data is not part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { CHINA, startOfDate, zoneOf } from '@heqi/calendar'
import { batchOf, type ServiceRecord } from '@heqi/records'
import type { ContractFile, Metric } from '@heqi/terms'
import { fraction, multiply, toDecimal } from '@heqi/vocabulary'
import { expect, test } from 'vitest'
import { measure } from './measure.ts'

const CALLS = new URL('../../../../shared/data/anonymous-bank/calls-1999-02.tsv', import.meta.url)
const ZONE = zoneOf('Asia/Jerusalem')

const seconds = (time: string): number => {
  const [hours, minutes, rest] = time.split(':').map(Number)
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0)
}

function recordOf(line: string, index: number): ServiceRecord | undefined {
  const [, callId, , , , date = '', vruEntry = '', , vruTime, , , queueTime, outcome, , , serviceTime] =
    line.split('\t')
  if (outcome === 'PHANTOM' || Number(vruTime) < 0) return undefined
  const day = `19${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4, 6)}`
  const enteredAt = startOfDate(day, ZONE) + seconds(vruEntry) * 1000
  const menuMs = Number(vruTime) * 1000
  const queueMs = Number(queueTime) * 1000
  const over = enteredAt + menuMs + queueMs
  const common = { source: 'bank', sourceId: `${callId}-${index}`, channel: 'phone', enteredAt, menuMs } as const
  if (outcome === 'AGENT') return { ...common, queueMs, answeredAt: over, talkMs: Number(serviceTime) * 1000 }
  if (queueMs === 0) return { ...common, abandonedAt: over, abandonedIn: 'menu' }
  return { ...common, queueMs, abandonedAt: over, abandonedIn: 'queue' }
}

const party = (name: string) => ({ name: { 'zh-CN': name, en: name } })
const contract: ContractFile = {
  schema: 'heqi/contract/1',
  terms: {
    'identity/parties': { client: party('Bank'), provider: party('Call centre'), partyA: 'client' },
    'identity/contract-particulars': {
      number: 'AB-1999',
      title: { 'zh-CN': '呼叫中心', en: 'Call centre' },
      timeZone: 'Asia/Jerusalem',
    },
    'term/duration': { start: '1999-01-01', end: '1999-12-31' },
  },
}

const within = { value: 20, unit: 'second' } as const
const METRICS: readonly Metric[] = [
  { id: 'answer-rate.queue', formula: 'answer-rate', variant: 'queue' },
  {
    id: 'answer-rate.queue-over-threshold',
    formula: 'answer-rate',
    variant: 'queue-over-threshold',
    threshold: within,
  },
  { id: 'answer-rate.all-entered', formula: 'answer-rate', variant: 'all-entered' },
  { id: 'service-level.of-answered', formula: 'service-level', variant: 'of-answered', within },
  { id: 'service-level.of-offered', formula: 'service-level', variant: 'of-offered', within },
  {
    id: 'service-level.of-offered-without-short-abandons',
    formula: 'service-level',
    variant: 'of-offered-without-short-abandons',
    within,
  },
  { id: 'average-speed-of-answer.all', formula: 'average-speed-of-answer', variant: 'all' },
  { id: 'average-speed-of-answer.queued', formula: 'average-speed-of-answer', variant: 'queued' },
  { id: 'average-handle-time', formula: 'average-handle-time' },
]

const PUBLISHED = {
  'answer-rate.queue': '87.35',
  'answer-rate.queue-over-threshold': '90.94',
  'answer-rate.all-entered': '82.14',
  'service-level.of-answered': '59.72',
  'service-level.of-offered': '52.17',
  'service-level.of-offered-without-short-abandons': '54.31',
  'average-speed-of-answer.all': '40.73',
  'average-speed-of-answer.queued': '78.54',
  'average-handle-time': '176.38',
}

test.skipIf(!existsSync(CALLS))('the bank’s month gives the published figures', () => {
  const lines = readFileSync(CALLS, 'latin1').split('\r\n').slice(1).filter(Boolean)
  const batch = batchOf(lines.map(recordOf).filter((record) => record !== undefined))
  expect(batch.length).toBe(33_043)
  const asOf = startOfDate('1999-03-01', ZONE)
  const results = measure({ contract, batch, facts: {}, month: '1999-02', calendar: CHINA, asOf, metrics: METRICS })
  const shown = Object.fromEntries(
    results.map(({ raw: { id, unit, value = fraction(0) } }) => [
      id,
      toDecimal(unit === 'share' ? multiply(value, fraction(100)) : value, 2, 'half-up'),
    ]),
  )
  expect(shown).toEqual(PUBLISHED)
})
