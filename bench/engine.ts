/** Nine metrics with calendar-aware clocks over ten million records: the engine on two threads against DuckDB's SQL on two. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { DuckDBInstance } from '@duckdb/node-api'
import { CHINA } from '@heqi/calendar'
import { type MeasuredMetric, type MetricCounts, measureCounted } from '@heqi/engine'
import { AS_OF, CONTRACT } from './engine/contract.ts'
import { answersSql, serviceDayTable } from './engine/duckdb-answers.ts'
import { contactTable, MONTH } from './engine/synthetic-month.ts'

export const title = 'engine: 10 M records, nine metrics, service hours, against DuckDB'

const ROWS = 10_000_000
const RUNS = 7
const THREADS = 2

/** Wall-clock and processor time of one run. */
type Cost = { readonly ms: number; readonly cpuMs: number }

/** @param argument number of records; default ten million */
export async function run(argument?: string): Promise<void> {
  const rows = Number(argument ?? ROWS)
  const small = await engine(rows / 10)
  const large = await engine(rows)
  const duckDb = await duckDbSide(rows)
  const answers = answersOf(large.results)
  const agree = JSON.stringify(answers) === JSON.stringify(duckDb.answers)
  const shown = ({ ms, cpuMs }: Cost): string => `${ms.toFixed(0)} ms, ${cpuMs.toFixed(0)} ms of processor time`
  console.log(`records             ${rows.toLocaleString('en')}`)
  console.log(
    `engine, two threads ${shown(large.cost)} (${((large.cost.cpuMs * 1e6) / rows / 9).toFixed(1)} ns per record and metric)`,
  )
  console.log(`DuckDB, two threads ${shown(duckDb.cost)}`)
  console.log(
    `engine : DuckDB     1 : ${(duckDb.cost.ms / large.cost.ms).toFixed(2)} (aim: at least 1 : 2), processor time 1 : ${(duckDb.cost.cpuMs / large.cost.cpuMs).toFixed(2)}`,
  )
  console.log(`growth              ${(large.cost.ms / small.cost.ms).toFixed(1)} x for 10 x the records`)
  console.log(`same answers        ${agree ? 'yes' : `NO: ${JSON.stringify({ answers, duckDb: duckDb.answers })}`}`)
  if (!agree) process.exitCode = 1
}

/** Records lie on the threads, as DuckDB's lie in its table; each run counts them and adds the counts up. */
async function engine(rows: number): Promise<{ readonly cost: Cost; readonly results: readonly MeasuredMetric[] }> {
  const perThread = Math.ceil(rows / THREADS)
  const threads = Array.from({ length: THREADS }, (_, index) => {
    const from = index * perThread
    const workerData = { rows: Math.min(perThread, rows - from), from }
    return new Worker(new URL('./engine/count-thread.ts', import.meta.url), { workerData })
  })
  await Promise.all(threads.map((thread) => once(thread, 'message')))
  const measureMonth = async (): Promise<readonly MeasuredMetric[]> => {
    const answers = threads.map((thread) => once(thread, 'message') as Promise<[readonly MetricCounts[]]>)
    for (const thread of threads) thread.postMessage('count')
    const parts = (await Promise.all(answers)).map(([counts]) => counts)
    return measureCounted({ contract: CONTRACT, facts: {}, month: MONTH, calendar: CHINA, asOf: AS_OF }, parts)
  }
  const outcome = await median(measureMonth)
  await Promise.all(threads.map((thread) => thread.terminate()))
  return { cost: outcome.cost, results: outcome.value }
}

/** The run whose wall-clock time is the median; the first one warms up and does not count. */
async function median<Value>(work: () => Promise<Value>): Promise<{ readonly cost: Cost; readonly value: Value }> {
  let value = await work()
  const costs: Cost[] = []
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now()
    const cpu = process.cpuUsage()
    value = await work()
    const { user, system } = process.cpuUsage(cpu)
    costs.push({ ms: performance.now() - start, cpuMs: (user + system) / 1000 })
  }
  const cost = costs.toSorted((a, b) => a.ms - b.ms)[Math.floor(RUNS / 2)]
  if (!cost) throw new Error('there was no run')
  return { cost, value }
}

async function duckDbSide(
  rows: number,
): Promise<{ readonly cost: Cost; readonly answers: Readonly<Record<string, string>> }> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: String(THREADS) })).connect()
  await connection.run(contactTable(rows))
  await connection.run(serviceDayTable())
  const { cost, value } = await median(async () => {
    const [row = {}] = (await connection.runAndReadAll(answersSql(AS_OF))).getRowObjects()
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]))
  })
  connection.closeSync()
  return { cost, answers: value }
}

/** The engine's results under the names and in the units of the SQL. */
function answersOf(results: readonly MeasuredMetric[]): Readonly<Record<string, string>> {
  const of = (id: string) => {
    const found = results.find(({ raw }) => raw.id === id)
    if (!found) throw new Error(`no metric ${id}`)
    return found.raw
  }
  const sumMs = (id: string): string => {
    const { numerator, denominator, n } = of(id)
    return String((numerator * BigInt(n) * 1000n) / denominator)
  }
  return {
    answered: String(of('answer-rate').numerator),
    offered: String(of('answer-rate').denominator),
    answered_within: String(of('service-level').numerator),
    wait_ms: sumMs('speed'),
    handled_ms: sumMs('handling'),
    responded_within: String(of('response').numerator),
    response_judged: String(of('response').denominator),
    response_ms: sumMs('response-time'),
    responded: String(of('response-time').n),
    resolved_within: String(of('resolution').numerator),
    resolution_judged: String(of('resolution').denominator),
    resolution_ms: sumMs('resolution-time'),
    resolved: String(of('resolution-time').n),
    satisfied: String(of('csat').numerator),
    surveyed: String(of('csat').denominator),
  }
}
