import { batchOf, type ServiceRecord, sealDays } from '@heqi/records'
import type { Instant } from '@heqi/vocabulary'
import { contractOf, todayIn } from '../contracts/contract.ts'
import { type Database, inTenant, type Tenant, type Transaction } from '../database/database.ts'
import { enqueue } from '../jobs/sql.ts'
import * as sql from './sql.ts'

/** While a file comes in batch by batch, its days would be sealed again and again. */
const SEAL_DELAY = '2 seconds'

/** Days that are over are sealed soon after they have changed; many changes ask only once. */
export async function requestSealing(
  tx: Transaction,
  contractId: string,
  organisationId: string,
  delay = SEAL_DELAY,
): Promise<void> {
  // A queue of its own: a file that somebody waits for must not stand behind the sealing of the one before.
  await enqueue(tx, 'seal', { contractId, organisationId }, `seal:${contractId}`, `seal:${contractId}`, delay)
}

/** The record as the engine knows it, from a row of the table. */
export const recordOf = (row: sql.CurrentRow): ServiceRecord =>
  ({ source: row.source, sourceId: row.source_id, revision: row.revision, ...row.body }) as unknown as ServiceRecord

/**
 * Seals every finished day that has changed: one segment for each, with its hash. A day that changes while it is being
 * sealed keeps its newer version, and is sealed again. Stops after `patienceMs`; gives how many are sealed and how many left.
 */
export async function sealFinishedDays(
  database: Database,
  tenant: Tenant,
  contractId: string,
  now: Instant,
  patienceMs = Number.POSITIVE_INFINITY,
): Promise<{ readonly sealed: number; readonly left: number }> {
  const { days, timeZone } = await inTenant(database, tenant, async (tx) => {
    const contract = await contractOf(tx, contractId)
    const today = todayIn(contract.time_zone, now)
    return { days: await sql.unsealedDays(tx, contractId, today), timeZone: contract.time_zone }
  })
  const until = performance.now() + patienceMs
  let sealed = 0
  for (const { day } of days) {
    if (performance.now() > until) break
    await inTenant(database, tenant, (tx) => sealDay(tx, contractId, day, timeZone))
    sealed += 1
  }
  return { sealed, left: days.length - sealed }
}

async function sealDay(tx: Transaction, contractId: string, day: string, timeZone: string): Promise<void> {
  // Rows and version must be of one moment: writers hold the same lock.
  await sql.lockRecords(tx, contractId)
  const [state] = await sql.daysOf(tx, contractId, day, day)
  if (!state || state.sealed_version === state.version) return
  const records = (await sql.rowsOfDay(tx, contractId, day)).map(recordOf)
  const segments = await sealDays(batchOf(records), timeZone)
  const [segment] = segments
  if (segments.length > 1) throw new Error(`the records of ${day} fall on several days`)
  await sql.insertSegment(tx, {
    contractId,
    day,
    version: state.version,
    recordCount: records.length,
    // A day from which everything was withdrawn: a segment of nothing.
    sha256: Buffer.from(segment?.sha256 ?? '', 'hex'),
    bytes: segment?.bytes ?? new Uint8Array(0),
  })
}
