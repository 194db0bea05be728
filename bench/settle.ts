import { DuckDBInstance } from '@duckdb/node-api'
import { CHINA } from '@heqi/calendar'
import { type SettleInput, settle, statementText } from '@heqi/engine'
import { BatchBuilder, type RecordBatch } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'

export const title = 'Settlement with full explanation of a month of 1 M records'

const RECORDS = 1_000_000
const ROUNDS = 7
const OCTOBER = Temporal.Instant.from('2026-10-01T00:00:00+08:00').epochMilliseconds
const MONTH_MS = 31 * 86_400_000

/** A small generator of repeatable numbers (mulberry32): a bench must see the same data each time. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function monthOfCalls(): RecordBatch {
  const random = generator(20_261_121)
  const builder = new BatchBuilder()
  for (let row = 0; row < RECORDS; row++) {
    const enteredAt = OCTOBER + Math.floor(random() * MONTH_MS)
    const waitMs = Math.floor(random() ** 3 * 120_000)
    const common = {
      source: 'bench',
      sourceId: String(row),
      channel: random() < 0.8 ? 'phone' : 'chat',
      enteredAt,
      queuedAt: enteredAt,
      queueMs: waitMs,
    } as const
    const talkMs = Math.floor(random() * 600_000)
    const at = enteredAt + waitMs
    builder.append(
      random() < 0.92
        ? { ...common, answeredAt: at, firstHumanResponseAt: at, endedAt: at + talkMs, resolvedAt: at + talkMs, talkMs }
        : { ...common, abandonedAt: at, abandonedIn: 'queue' },
    )
  }
  return builder.finish()
}

const PARTY = { name: { 'zh-CN': '甲', en: 'A' } }
const TARGET = { direction: 'at-least', weight: '50' } as const

/** Volumes by time band, tiers, included volume, a baseline, two metrics and an assessment: every pass that a month needs. */
const CONTRACT: ContractFile = {
  schema: 'heqi/contract/1',
  terms: {
    'identity/parties': { client: PARTY, provider: PARTY, partyA: 'client' },
    'identity/contract-particulars': { number: 'B', title: { 'zh-CN': '约', en: 'B' } },
    'term/duration': { start: '2026-10-01', end: '2027-09-30' },
    'fees/fee-components': {
      taxMode: 'exclusive',
      vatRate: '6%',
      components: [
        { id: 'seats', kind: 'per-seat', role: 'agent', seats: 200, unitPriceYuan: '6000' },
        {
          id: 'calls',
          kind: 'per-item',
          volume: { kind: 'records', measure: 'answered', filter: { channels: ['phone'] } },
          tiers: { kind: 'graduated', steps: [{ upTo: '500000', unitPriceYuan: '1.2' }, { unitPriceYuan: '0.9' }] },
        },
        {
          id: 'talk',
          kind: 'per-item',
          volume: { kind: 'records', measure: 'talk-time' },
          per: 'minute',
          tiers: { kind: 'graduated', steps: [{ unitPriceYuan: '0.17' }] },
        },
      ],
    },
    'fees/time-rates': {
      components: ['talk'],
      bands: [
        { id: 'holiday', days: 'statutory-holiday', multiplier: '3' },
        { id: 'night', days: 'every-day', windows: [{ from: '22:00', to: '06:00' }], multiplier: '1.5' },
      ],
      billingIncrement: { increment: { value: 6, unit: 'second' } },
    },
    'fees/volume-baseline': [
      {
        id: 'chats',
        volume: { kind: 'records', measure: 'contacts', filter: { channels: ['chat'] } },
        baseline: '180000',
        deadBand: '5%',
        additionalUnitPriceYuan: '0.5',
        reducedUnitPriceYuan: '0.3',
      },
    ],
    'quality/kpi': {
      metrics: [
        { id: 'answer-rate', formula: 'answer-rate', variant: 'queue' },
        { id: 'service-level', formula: 'service-level', variant: 'of-offered', within: { value: 20, unit: 'second' } },
      ],
      kpis: [
        { ...TARGET, metric: 'answer-rate', target: { value: '90', unit: 'percent' } },
        { ...TARGET, metric: 'service-level', target: { value: '85', unit: 'percent' } },
      ],
    },
    'quality/assessment': {
      period: 'month',
      method: {
        kind: 'bands',
        bands: [
          { scoreFrom: '90', adjustment: '0' },
          { scoreFrom: '0', adjustment: '-3%' },
        ],
      },
    },
  },
}

/** The aggregates that the statement stands on, as one query: what DuckDB needs for them alone. */
const AGGREGATES = `SELECT
  count(*) FILTER (channel = 0 AND answered),
  count(*) FILTER (channel = 1),
  sum(CASE WHEN talk = 0 THEN 0 ELSE ((talk + 5999) // 6000) * 6000 END)
    FILTER (day BETWEEN 0 AND 2),
  sum(CASE WHEN talk = 0 THEN 0 ELSE ((talk + 5999) // 6000) * 6000 END)
    FILTER (day > 2 AND (minute >= 1320 OR minute < 360)),
  sum(CASE WHEN talk = 0 THEN 0 ELSE ((talk + 5999) // 6000) * 6000 END)
    FILTER (day > 2 AND minute >= 360 AND minute < 1320),
  count(*) FILTER (answered), count(*), count(*) FILTER (answered AND wait <= 20000)
FROM (SELECT *, (entered - ${OCTOBER}) // 86400000 AS day, ((entered - ${OCTOBER}) // 60000) % 1440 AS minute FROM calls)`

async function duckDb(batch: RecordBatch) {
  const database = await (await DuckDBInstance.create(':memory:')).connect()
  await database.run('CREATE TABLE calls (entered BIGINT, channel INTEGER, answered BOOLEAN, talk BIGINT, wait BIGINT)')
  const appender = await database.createAppender('calls')
  const { enteredAt, answeredAt, talkMs, queueMs } = batch.numbers
  for (let row = 0; row < batch.length; row++) {
    appender.appendBigInt(BigInt(enteredAt[row] ?? 0))
    appender.appendInteger(batch.codes.channel[row] ?? 0)
    appender.appendBoolean(!Number.isNaN(answeredAt[row]))
    appender.appendBigInt(BigInt(talkMs[row] || 0))
    appender.appendBigInt(BigInt(queueMs[row] || 0))
    appender.endRow()
  }
  appender.closeSync()
  return database
}

/** Processor time of this thread: what the work costs when others keep the machine busy. */
const processorMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

async function medianMs(work: () => unknown, clock: () => number = () => performance.now()): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const begin = clock()
    await work()
    times.push(clock() - begin)
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

const line = (name: string, value: string) => console.log(`  ${name.padEnd(52)}${value.padStart(12)}`)

/** Prints the warm times and their ratio, measured in one run. */
export async function run(): Promise<void> {
  const batch = monthOfCalls()
  const input: SettleInput = {
    contract: CONTRACT,
    month: '2026-10',
    batch,
    facts: {},
    calendar: CHINA,
    asOf: OCTOBER + MONTH_MS + 86_400_000,
  }
  const settledMs = await medianMs(() => settle(input))
  const busyMs = await medianMs(() => settle(input), processorMs)
  const textMs = await medianMs(() => statementText(settle(input).statement))
  const database = await duckDb(batch)
  const sqlMs = await medianMs(() => database.runAndReadAll(AGGREGATES))
  line('settle, warm (aim: under 300 ms)', `${settledMs.toFixed(0)} ms`)
  line('settle, warm, processor time of its thread', `${busyMs.toFixed(0)} ms`)
  line('settle and write the statement as JSON', `${textMs.toFixed(0)} ms`)
  line('DuckDB, the aggregates alone (table in memory)', `${sqlMs.toFixed(0)} ms`)
  line('settle as a share of DuckDB', `${((100 * settledMs) / sqlMs).toFixed(0)} %`)
}
