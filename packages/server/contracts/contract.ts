import { dateOf, zoneOf } from '@heqi/calendar'
import { type ContractFile, validateContract } from '@heqi/terms'
import type { Instant, IsoDate } from '@heqi/vocabulary'
import type { Transaction } from '../database/database.ts'
import { hashOf } from '../http/identifier.ts'
import { notValid } from '../http/not-valid.ts'
import { Problem } from '../http/problem.ts'
import { type ContractRow, contractById, versionOf } from './sql.ts'

/** @throws Problem `not-found` when there is no such contract for the actor. */
export async function contractOf(tx: Transaction, contractId: string): Promise<ContractRow> {
  const contract = await contractById(tx, contractId)
  if (!contract) throw new Problem('not-found')
  return contract
}

export const contractFileOf = (tx: Transaction, contractId: string): Promise<ContractFile> =>
  fileOfVersion(tx, contractId)

async function fileOfVersion(tx: Transaction, contractId: string, version?: number): Promise<ContractFile> {
  const found = await versionOf(tx, contractId, version)
  if (!found) throw new Problem('not-found')
  return found.file
}

/** A contract as this process last saw it, which may have changed since: to guess by, never to answer from. */
export type SeenContract = {
  readonly contract: Pick<ContractRow, 'version' | 'starts_on' | 'time_zone'>
  readonly file: ContractFile
}

const MOST_SEEN = 200
/** The least recently used ones go first. */
const seen = new Map<string, SeenContract>()

export const seenContract = (contractId: string): SeenContract | undefined => seen.get(contractId)

/** The terms of a contract that the actor has been given: a version never changes. @throws Problem `not-found`. */
export async function fileInForce(tx: Transaction, contract: ContractRow): Promise<ContractFile> {
  const { contract_id: id, version } = contract
  const known = seen.get(id)
  const file = known?.contract.version === version ? known.file : await fileOfVersion(tx, id, version)
  seen.delete(id)
  seen.set(id, { contract, file })
  const [oldest] = seen.size > MOST_SEEN ? seen.keys() : []
  if (oldest !== undefined) seen.delete(oldest)
  return file
}

export const todayIn = (timeZone: string, now: Instant): IsoDate => dateOf(now, zoneOf(timeZone))

/** @throws Problem `not-valid` with every place where the file does not hold together. */
export function checkedContract(value: unknown): ContractFile {
  const result = validateContract(value)
  if (result.ok) return result.value
  throw notValid(result.problems)
}

/** Hash of a contract file, independent of the order of keys. */
export const contractHash = (file: ContractFile): Buffer => hashOf(JSON.stringify(sorted(file)))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
