import { CHINA, datesOfMonth } from '@heqi/calendar'
import type { Facts, MeasureInput } from '@heqi/engine'
import type { RecordBatch } from '@heqi/records'
import { type ContractFile, type ContractTerms, termsInForce } from '@heqi/terms'
import type { Instant, IsoMonth } from '@heqi/vocabulary'
import { contractFileOf, contractOf } from '../contracts/contract.ts'
import type { ContractRow } from '../contracts/sql.ts'
import { type Database, inTenant, type Tenant, type Transaction } from '../database/database.ts'
import { currentFacts, factsOf } from '../facts/sql.ts'
import { BatchCache, loadDays, stretchOf } from './month-data.ts'

/** Who asks, about which contract, as of when; a task is a pure function of that and of what is stored. */
export type TaskScene = { readonly tenant: Tenant; readonly contractId: string; readonly asOf: Instant }

/** Where tasks run: the database as its run-time role, and what the process remembers of sealed days. */
export type Workplace = { readonly database: Pick<Database, 'app'>; readonly cache: BatchCache }

export const newWorkplace = (database: Pick<Database, 'app'>): Workplace => ({ database, cache: new BatchCache() })

/** A contract with the records of one month and all its facts. */
export type MonthScene = {
  readonly contract: ContractRow
  readonly file: ContractFile
  readonly facts: Facts
  readonly batch: RecordBatch
  readonly days: readonly { readonly day: string; readonly version: number; readonly sealed_version: number | null }[]
  readonly input: MeasureInput
  /** Of the last day of the month. */
  readonly terms: ContractTerms
}

export const inScene = <Value>(
  place: Workplace,
  scene: TaskScene,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> => inTenant(place.database, scene.tenant, work)

export async function monthScene(
  tx: Transaction,
  place: Workplace,
  scene: TaskScene,
  month: IsoMonth,
): Promise<MonthScene> {
  const contract = await contractOf(tx, scene.contractId)
  const file = await contractFileOf(tx, scene.contractId)
  const facts = factsOf(await currentFacts(tx, scene.contractId))
  const { from, to } = stretchOf(month, file)
  const { batch, days } = await loadDays(tx, place.cache, scene.contractId, from, to)
  const input: MeasureInput = { month, contract: file, batch, facts, calendar: CHINA, asOf: scene.asOf }
  return { contract, file, facts, batch, days, input, terms: termsInForce(file, datesOfMonth(month).end) }
}
