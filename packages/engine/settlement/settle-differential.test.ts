import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { CHINA } from '@heqi/calendar'
import { batchOf } from '@heqi/records'
import { fraction } from '@heqi/vocabulary'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MeasuredMetric } from '../metrics/measure.ts'
import type { Statement } from '../statement.ts'
import { settleThrough } from './settle.ts'
import { contractFrom, daysOf, factsFrom, monthAt } from './testing/contract-of-numbers.ts'
import { type RandomContract, type RandomMonth, randomContract } from './testing/random-contract.ts'

const CONTRACTS = 2_500
const MONTHS = [0, 1, 2, 3] as const
const COMPARED =
  'fixed seat_line headcount items costs overage baseline_line peak_line step_line trial_line assessment penalties retention tax_line total'
const ROWS_PER_INSERT = 500

/** The numbers of a contract and a month as one row of the oracle's table. */
const COLUMNS: Readonly<Record<string, (random: RandomContract, month: RandomMonth) => number>> = {
  start_day: (random) => random.startDay,
  trial_month: (random) => random.trialMonth,
  trial_day: (random) => random.trialDay,
  trial_bp: (random) => random.trialBp,
  trial_assessed: (random) => random.trialAssessed,
  fixed_fen: (random) => random.fixedFen,
  fixed_assessed: (random) => random.fixedAssessed,
  seats: (random) => random.seats,
  seat_fen: (random) => random.seatFen,
  change_month: (random) => random.changeMonth,
  change_day: (random) => random.changeDay,
  seats_after: (random) => random.seatsAfter,
  first_step: (random) => random.firstStep,
  second_step: (random) => random.secondStep,
  price_1: (random) => random.stepCentiFen[0],
  price_2: (random) => random.stepCentiFen[1],
  price_3: (random) => random.stepCentiFen[2],
  volume_tiers: (random) => random.volumeTiers,
  included: (random) => random.included,
  overage_price: (random) => random.overageCentiFen,
  baseline: (random) => random.baseline,
  dead_band_bp: (random) => random.deadBandBp,
  additional_price: (random) => random.additionalCentiFen,
  reduced_price: (random) => random.reducedCentiFen,
  margin_bp: (random) => random.marginBp,
  cost_cap_fen: (random) => random.costCapFen,
  target_1: (random) => random.targets[0],
  target_2: (random) => random.targets[1],
  weight_1: (random) => random.weights[0],
  weight_2: (random) => random.weights[1],
  scored_by_unit: (random) => random.scoredByUnit,
  unit_tenths: (random) => random.unitTenths,
  off_tenths: (random) => random.offTenths,
  on_tenths: (random) => random.onTenths,
  most_points: (random) => random.mostPoints,
  part_of_unit: (random) => random.partOfUnit,
  proportional: (random) => random.proportional,
  stake_bp: (random) => random.stakeBp,
  band_1: (random) => random.bandBp[0],
  band_2: (random) => random.bandBp[1],
  band_3: (random) => random.bandBp[2],
  floor_bp: (random) => random.floorBp,
  cap_bp: (random) => random.capBp,
  penalty_bp: (random) => random.penaltyBp,
  total_price_fen: (random) => random.totalPriceFen,
  liability_bp: (random) => random.liabilityBp,
  retention_bp: (random) => random.retentionBp,
  step_years: (random) => random.stepYears,
  step_month: (random) => random.stepMonth,
  step_day: (random) => random.stepDay,
  step_bp: (random) => random.stepBp,
  step_simple: (random) => random.stepSimple,
  peak_month: (random) => random.peakMonth,
  peak_from: (random) => random.peakFrom,
  peak_days: (random) => random.peakDays,
  peak_percent: (random) => random.peakPercent,
  tax: (random) => random.taxPercent,
  inclusive: (random) => random.inclusive,
  tax_by_line: (random) => random.taxByLine,
  contacts: (_, month) => month.contacts,
  costs_fen: (_, month) => month.costsFen,
  met_1: (_, month) => month.met[0],
  met_2: (_, month) => month.met[1],
  of_1: (_, month) => month.of[0],
  of_2: (_, month) => month.of[1],
  events: (_, month) => month.events,
}

async function settledBySql(contracts: readonly RandomContract[]): Promise<ReadonlyMap<string, Row>> {
  const database = await (await DuckDBInstance.create(':memory:')).connect()
  const names = Object.keys(COLUMNS)
  await database.run(
    `CREATE TABLE given (contract HUGEINT, month HUGEINT, days HUGEINT, ${names.map((name) => `${name} HUGEINT`).join(', ')})`,
  )
  const rows = contracts.flatMap((random, contract) =>
    random.months.map((month, index) => {
      const values = Object.values(COLUMNS).map((valueOf) => valueOf(random, month))
      return `(${[contract, index, daysOf(index), ...values].join(', ')})`
    }),
  )
  for (let at = 0; at < rows.length; at += ROWS_PER_INSERT)
    await database.run(`INSERT INTO given VALUES ${rows.slice(at, at + ROWS_PER_INSERT).join(', ')}`)
  await database.run(readFileSync(new URL('testing/settlement-oracle.sql', import.meta.url), 'utf8'))
  const types = await database.runAndReadAll(
    `SELECT DISTINCT data_type FROM (DESCRIBE settled) AS d(column_name, data_type, n, k, e, x)`,
  )
  expect(types.getRows()).toEqual([['HUGEINT']])
  const answer = await database.runAndReadAll('SELECT * FROM settled')
  return new Map(
    answer
      .getRowObjects()
      .map((row) => [
        `${String(row.contract)} ${String(row.month)}`,
        Object.fromEntries(COMPARED.split(' ').map((name) => [name, row[name] as bigint])),
      ]),
  )
}

type Row = Readonly<Record<string, bigint>>

const NO_RECORDS = batchOf([])
const AS_OF = Temporal.Instant.from('2026-07-01T00:00:00+08:00').epochMilliseconds

function settledByEngine(random: RandomContract): readonly Statement[] {
  const contract = contractFrom(random)
  const facts = factsFrom(random)
  const inputs = random.months.map((month, index) => ({
    contract,
    month: monthAt(index),
    batch: NO_RECORDS,
    facts,
    calendar: CHINA,
    asOf: AS_OF,
    metrics: [measured('one', month.met[0], month.of[0]), measured('two', month.met[1], month.of[1])],
  }))
  return settleThrough(inputs).map(({ statement }) => statement)
}

function measured(id: string, met: number, of: number): MeasuredMetric {
  const value = of === 0 ? undefined : fraction(met, of)
  const counts = { numerator: BigInt(met), denominator: BigInt(of), value, n: of, excluded: {}, pending: 0 }
  const raw = { id, formula: 'answer-rate', reading: 'raw', unit: 'share', ...counts } as const
  return { raw, adjusted: { ...raw, reading: 'adjusted' } }
}

/** The engine's lines under the oracle's names. */
function rowOf(statement: Statement): Row {
  const flat = statement.lines.flatMap((line) => [line, ...line.children])
  const amount = (id: string): bigint => flat.find((line) => line.id === id)?.amountFen ?? 0n
  return {
    fixed: amount('base-fees/fixed'),
    seat_line: amount('base-fees/seats'),
    headcount: amount('headcount'),
    trial_line: amount('trial-fee'),
    items: amount('base-fees/items'),
    costs: amount('base-fees/costs'),
    overage: amount('base-fees/included.contacts'),
    baseline_line: amount('base-fees/baseline.contacts'),
    peak_line: amount('base-fees/peak.seats'),
    step_line: amount('base-fees/yearly.step'),
    assessment: amount('assessment'),
    penalties: amount('penalties'),
    retention: amount('retention'),
    tax_line: statement.taxFen,
    total: statement.totalFen,
  }
}

it(`agrees with DuckDB's integers to the fen over ${CONTRACTS * MONTHS.length} random months`, async () => {
  const contracts = fc.sample(randomContract, { numRuns: CONTRACTS, seed: 20_261_121 })
  const bySql = await settledBySql(contracts)
  expect(bySql.size).toBe(CONTRACTS * MONTHS.length)
  const differing = contracts.flatMap((random, contract) =>
    settledByEngine(random).flatMap((statement, month) => {
      const ours = rowOf(statement)
      const theirs = bySql.get(`${contract} ${month}`) ?? {}
      return COMPARED.split(' ')
        .filter((name) => ours[name] !== theirs[name])
        .map((name) => ({ contract, month, line: name, engine: ours[name], sql: theirs[name] }))
    }),
  )
  expect(differing).toEqual([])
})

it('draws contracts in which every line moves money somewhere', () => {
  const contracts = fc.sample(randomContract, { numRuns: 200, seed: 20_261_121 })
  const rows = contracts.flatMap((random) => settledByEngine(random).map(rowOf))
  for (const name of COMPARED.split(' ')) expect(rows.some((row) => row[name] !== 0n)).toBe(true)
})
