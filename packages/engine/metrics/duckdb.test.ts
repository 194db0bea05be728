/** Every formula and variant, against the same definition written once more in SQL with whole numbers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { CHINA } from '@heqi/calendar'
import { batchOf } from '@heqi/records'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { MetricResult, Reading } from '../metric-result.ts'
import { measure } from './measure.ts'
import { asOf, contractWith, facts, MONTH, records, SERVICE_HOURS } from './testing/arbitrary-month.ts'
import { clockFormulas } from './testing/oracle-clocks.ts'
import { outcomeFormulas } from './testing/oracle-outcomes.ts'
import { queueFormulas } from './testing/oracle-queue.ts'
import { EVENT_VIEW, type OracleFormula } from './testing/oracle-sql.ts'
import {
  MONTH_END_MS,
  MONTH_START_MS,
  type OracleMonth,
  type OracleTable,
  oracleTables,
} from './testing/oracle-tables.ts'

const MONTHS = 150
const RECORDS = 24

const month: fc.Arbitrary<OracleMonth> = fc.record({
  records: records(RECORDS),
  facts,
  asOf,
  hasHours: fc.boolean(),
  isScoped: fc.boolean(),
})

/** Selection in SQL, then one row for each month and verdict. */
function querySql(
  { metric, verdict, value, weight, population, inServiceHours, percentile }: OracleFormula,
  reading: Reading,
): string {
  const attributed =
    metric.attribution === 'close'
      ? `coalesce(standing, CASE WHEN last_reopened IS NULL THEN coalesce(ended, lost) END)`
      : 'enteredAt'
  const isExcused = `EXISTS (FROM exclusion x WHERE x.month = r.month AND (x.has_chat OR r.channel IN ('phone', 'email')) AND r.enteredAt >= x.start AND r.enteredAt < x.finish)`
  return `
WITH selected AS (
  SELECT r.*, CASE
    WHEN is_scoped AND caseType = 'marketing' THEN 'out-of-scope'
    WHEN ${inServiceHours === true} AND has_hours AND NOT (SELECT is_open FROM slot WHERE slot.moment = r.enteredAt) THEN 'outside-service-hours'
    WHEN ${reading === 'adjusted'} AND ${isExcused} THEN 'excluded-window' END AS apart
  FROM event r
  WHERE ${attributed} >= ${MONTH_START_MS} AND ${attributed} < ${MONTH_END_MS} AND enteredAt <= as_of AND (${population ?? 'true'})
), judged AS (
  SELECT r.*, coalesce(apart, ${verdict}) AS verdict FROM selected r
), valued AS (
  SELECT month, verdict, CASE WHEN verdict IN ('met', 'missed') THEN ${value ?? '0'} END AS value,
    CASE WHEN verdict IN ('met', 'missed') THEN ${weight ?? '1'} END AS weight FROM judged r
)
SELECT month, verdict, count(*) AS count, ${percentile === undefined ? SUMS : ranked(percentile)} FROM valued GROUP BY ALL`
}

const SUMS = 'CAST(sum(value) AS HUGEINT) AS value, CAST(sum(weight) AS HUGEINT) AS weight'

/** By nearest rank, in whole numbers: the value at place ceil(p x n / 100) of the sorted list. */
const ranked = (percentile: number): string =>
  `list_sort(list(value))[(${percentile} * count(*) + 99) // 100] AS value, any_value(CASE WHEN verdict = 'met' THEN 1 END) AS weight`

type Expected = { counts: Record<string, number>; value: bigint; weight: bigint }

function compare(result: MetricResult, { counts, value, weight }: Expected, formula: OracleFormula): void {
  const { met = 0, missed = 0, pending = 0, ...excluded } = counts
  expect({ n: result.n, pending: result.pending, excluded: result.excluded }).toEqual({
    n: met + missed,
    pending,
    excluded,
  })
  if (formula.value === undefined) {
    expect([result.numerator, result.denominator]).toEqual([BigInt(met), BigInt(met + missed)])
    return
  }
  const scale = formula.scale ?? 1n
  expect(result.denominator === 0n).toBe(weight === 0n)
  expect(result.numerator * weight * scale).toBe(value * result.denominator)
}

const folder = mkdtempSync(join(tmpdir(), 'heqi-oracle-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function load(db: DuckDBConnection, { name, columns, rows }: OracleTable): Promise<void> {
  const file = join(folder, `${name}.csv`)
  writeFileSync(file, [Object.keys(columns), ...rows].map((cells) => cells.join(',')).join('\n'))
  const types = JSON.stringify(columns).replaceAll('"', "'")
  await db.run(`CREATE TABLE ${name} AS FROM read_csv('${file}', header = true, columns = ${types})`)
}

test.each(['raw', 'adjusted'] as const)(`${MONTHS} random months give DuckDB's answers, %s`, async (reading) => {
  const months = fc.sample(month, { numRuns: MONTHS, seed: 20_251_121 })
  const db = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  for (const table of oracleTables(months)) await load(db, table)
  await db.run(EVENT_VIEW)
  const formulas = [...queueFormulas, ...clockFormulas(reading), ...outcomeFormulas]
  const measured = months.map(({ records, facts, asOf, hasHours, isScoped }) => {
    const contract = contractWith({
      ...(hasHours ? { 'scope/service-hours': SERVICE_HOURS } : {}),
      ...(isScoped ? { 'scope/services': { caseTypes: [], excludedCaseTypes: ['marketing'] } } : {}),
    })
    const metrics = formulas.map(({ metric }) => metric)
    return measure({ contract, batch: batchOf(records), facts, month: MONTH, calendar: CHINA, asOf, metrics })
  })
  const verdicts = new Set<string>()
  for (const [index, formula] of formulas.entries()) {
    const rows = await db.runAndReadAll(querySql(formula, reading))
    const expected = months.map((): Expected => ({ counts: {}, value: 0n, weight: 0n }))
    for (const row of rows.getRowObjects()) {
      const scene = expected[Number(row.month)]!
      scene.counts[String(row.verdict)] = Number(row.count)
      scene.value += BigInt(String(row.value ?? 0))
      scene.weight += BigInt(String(row.weight ?? 0))
      verdicts.add(`${formula.metric.id} ${String(row.verdict)}`)
    }
    for (const [at, results] of measured.entries()) {
      const result = results[index]?.[reading]
      if (!result) throw new Error('no result')
      try {
        compare(result, expected[at]!, formula)
      } catch (cause) {
        throw new Error(`${formula.metric.id} in month ${at}`, { cause })
      }
    }
  }
  // The months are worth nothing unless they bring about every kind of verdict.
  for (const { metric } of formulas)
    expect([...verdicts].filter((verdict) => verdict.startsWith(`${metric.id} `)).length).toBeGreaterThan(1)
  expect(verdicts.size).toBeGreaterThan(150)
})
