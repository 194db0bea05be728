/** Each formula on a handful of records, with the result worked out by hand: `cases/*.json`. Times are local, of October 2025. */
import { readdirSync, readFileSync } from 'node:fs'
import { CHINA, instantOfLocal } from '@heqi/calendar'
import { batchOf, type ServiceRecord } from '@heqi/records'
import type { ContractFile, ContractTerms, Metric } from '@heqi/terms'
import { compare, parseFraction } from '@heqi/vocabulary'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../facts.ts'
import type { MetricResult } from '../metric-result.ts'
import { measure } from './measure.ts'
import { contractWith, SERVICE_HOURS, ZONE } from './testing/arbitrary-month.ts'

type Expectation = {
  readonly value?: string
  readonly n: number
  readonly pending?: number
  readonly excluded?: MetricResult['excluded']
}

type Window = { readonly start: string; readonly end: string; readonly signedByClient?: boolean }

type Case = {
  readonly name: string
  readonly metric: Readonly<Record<string, unknown>>
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly expect: Expectation
  readonly adjusted?: Expectation
  readonly also?: readonly { readonly metric: Readonly<Record<string, unknown>>; readonly expect: Expectation }[]
  readonly hasHours?: boolean
  readonly terms?: Partial<ContractTerms>
  readonly amendments?: ContractFile['amendments']
  readonly facts?: Facts
  readonly exclusions?: readonly Window[]
  readonly asOf?: string
  readonly year?: number
}

const LOCAL = /^(\d\d)-(\d\d) (\d\d:\d\d:\d\d)$/

const instantOf = (local: string, year: number): number => {
  const parts = LOCAL.exec(local)
  if (!parts) throw new Error(`not a local time of a case: ${local}`)
  return instantOfLocal(ZONE, Date.parse(`${year}-${parts[1]}-${parts[2]}T${parts[3]}Z`))
}

/** The same value with every local time in it as an instant. */
function withInstants(value: unknown, year: number): unknown {
  if (typeof value === 'string') return LOCAL.test(value) ? instantOf(value, year) : value
  if (Array.isArray(value)) return value.map((entry) => withInstants(entry, year))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withInstants(entry, year)]))
}

function recordsOf({ records, year = 2025 }: Case): readonly ServiceRecord[] {
  return records.flatMap(({ times = 1, ...fields }, index) =>
    Array.from({ length: Number(times) }, (_, copy) => {
      const stated = withInstants(fields, year) as Omit<ServiceRecord, 'source' | 'sourceId'>
      return { source: 'case', sourceId: `${index}-${copy}`, ...stated, channel: stated.channel ?? 'phone' }
    }),
  )
}

function factsOf({ facts = {}, exclusions = [], year = 2025 }: Case): Facts {
  return {
    ...facts,
    exclusions: exclusions.map(({ start, end, signedByClient = true }, index) => ({
      id: `x${index}`,
      reason: 'client-outage' as const,
      start: new Date(instantOf(start, year)).toISOString(),
      end: new Date(instantOf(end, year)).toISOString(),
      signedByClient,
      signedByProvider: true,
    })),
  }
}

function measured(given: Case, metric: Readonly<Record<string, unknown>>) {
  const { hasHours = false, terms = {}, amendments = [], asOf = '12-31 00:00:00', year = 2025 } = given
  const contract = contractWith({ ...(hasHours ? { 'scope/service-hours': SERVICE_HOURS } : {}), ...terms }, amendments)
  const [result] = measure({
    contract,
    batch: batchOf(recordsOf(given)),
    facts: factsOf(given),
    month: `${year}-10`,
    calendar: CHINA,
    asOf: instantOf(asOf, year),
    metrics: [{ id: 'case', ...given.metric, ...metric } as unknown as Metric],
  })
  if (!result) throw new Error('no result')
  return result
}

function check(result: MetricResult, { value, n, pending = 0, excluded = {} }: Expectation): void {
  expect({ n: result.n, pending: result.pending, excluded: result.excluded }).toEqual({ n, pending, excluded })
  const expected = value === undefined ? undefined : parseFraction(value)
  if (expected === undefined || result.value === undefined) expect(result.value).toBe(expected)
  else expect(compare(result.value, expected)).toBe(0)
}

const FOLDER = new URL('cases/', import.meta.url)

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const cases = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as readonly Case[]
  test.each(cases)('$name', (given) => {
    const { raw, adjusted } = measured(given, {})
    check(raw, given.expect)
    if (given.adjusted) check(adjusted, given.adjusted)
    else expect({ ...adjusted, reading: 'raw' }).toEqual(raw)
    for (const variant of given.also ?? []) check(measured(given, variant.metric).raw, variant.expect)
  })
})
