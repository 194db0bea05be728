/** Nine metrics with calendar-aware clocks over ten million records: the engine on one core against DuckDB's SQL on two. */
import { DuckDBInstance } from '@duckdb/node-api'
import { CHINA, startOfDate } from '@heqi/calendar'
import { type MeasuredMetric, measure } from '@heqi/engine'
import type { RecordBatch } from '@heqi/records'
import { CONTRACT } from './engine/contract.ts'
import { answersSql, serviceDayTable } from './engine/duckdb-answers.ts'
import { contactBatch, contactTable, MONTH, ZONE } from './engine/synthetic-month.ts'

export const title = 'engine: 10 M records, nine metrics, service hours, against DuckDB'

const ROWS = 10_000_000
const RUNS = 5
const AS_OF = startOfDate('2025-11-04', ZONE)

/** @param argument number of records; default ten million */
export async function run(argument?: string): Promise<void> {
  const rows = Number(argument ?? ROWS)
  const smallBatch = contactBatch(rows / 10)
  measureMonth(smallBatch)
  const smallMs = medianMs(RUNS, () => measureMonth(smallBatch))
  const batch = contactBatch(rows)
  const engineMs = medianMs(RUNS, () => measureMonth(batch))
  const answers = answersOf(measureMonth(batch))
  const { duckDbMs, duckDbAnswers } = await duckDb(rows)
  const agree = JSON.stringify(answers) === JSON.stringify(duckDbAnswers)
  console.log(`records            ${rows.toLocaleString('en')}`)
  console.log(
    `engine, one core   ${engineMs.toFixed(0)} ms (${((engineMs * 1e6) / rows / 9).toFixed(1)} ns per record and metric)`,
  )
  console.log(`DuckDB, two cores  ${duckDbMs.toFixed(0)} ms`)
  console.log(`engine : DuckDB    1 : ${(duckDbMs / engineMs).toFixed(2)} (aim: at least 1 : 2)`)
  console.log(`growth             ${(engineMs / smallMs).toFixed(1)} x for 10 x the records`)
  console.log(`same answers       ${agree ? 'yes' : `NO: ${JSON.stringify({ answers, duckDbAnswers })}`}`)
  if (!agree) process.exitCode = 1
}

const measureMonth = (batch: RecordBatch): readonly MeasuredMetric[] =>
  measure({ contract: CONTRACT, batch, facts: {}, month: MONTH, calendar: CHINA, asOf: AS_OF })

function medianMs(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}

async function duckDb(rows: number): Promise<{ duckDbMs: number; duckDbAnswers: Readonly<Record<string, string>> }> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  await connection.run(contactTable(rows))
  await connection.run(serviceDayTable())
  const times: number[] = []
  let answers: Readonly<Record<string, string>> = {}
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now()
    const reader = await connection.runAndReadAll(answersSql(AS_OF))
    times.push(performance.now() - start)
    const [row = {}] = reader.getRowObjects()
    answers = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]))
  }
  connection.closeSync()
  return { duckDbMs: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN, duckDbAnswers: answers }
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
