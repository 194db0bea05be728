import type { Instant, IsoDate } from '@heqi/vocabulary'
import type { Transaction } from '../database/database.ts'
import { hashOf } from '../http/identifier.ts'

/** Raised when the engine would give another result for the same inputs: cached results are then computed anew. */
const ENGINE_VERSION = 1

export type FingerprintInput = {
  readonly contractId: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly asOf: Instant
  readonly parameters: unknown
}

/** A hash of all that a result depends on: terms, facts, records of the days, statements issued, and the instant. */
export async function fingerprintOf(tx: Transaction, input: FingerprintInput): Promise<string | undefined> {
  const { rows } = await tx.query<{ inputs: string }>(
    `SELECT concat_ws('|', c.version,
       (SELECT string_agg(d.day || ':' || d.version, ',' ORDER BY d.day) FROM heqi.record_day d
        WHERE d.contract_id = c.contract_id AND d.day BETWEEN $2 AND $3),
       (SELECT count(*) FROM heqi.fact f WHERE f.contract_id = c.contract_id),
       (SELECT string_agg(s.month || ':' || s.version, ',' ORDER BY s.month, s.version) FROM heqi.statement s
        WHERE s.contract_id = c.contract_id)) AS inputs
     FROM heqi.contract c WHERE c.contract_id = $1`,
    [input.contractId, input.from, input.to],
  )
  if (!rows[0]) return undefined
  const text = JSON.stringify([ENGINE_VERSION, rows[0].inputs, input.asOf, input.parameters])
  return hashOf(text).toString('hex')
}

export async function storedResult(
  tx: Transaction,
  contractId: string,
  kind: string,
  subject: string,
  fingerprint: string,
): Promise<string | undefined> {
  const { rows } = await tx.query<{ body: string }>(
    `SELECT body FROM heqi.derived_result WHERE contract_id = $1 AND kind = $2 AND subject = $3 AND input_hash = $4`,
    [contractId, kind, subject, fingerprint],
  )
  return rows[0]?.body
}

export async function storeResult(
  tx: Transaction,
  result: { contractId: string; kind: string; subject: string; fingerprint: string; body: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.derived_result (contract_id, kind, subject, input_hash, body) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (contract_id, kind, subject)
     DO UPDATE SET input_hash = excluded.input_hash, body = excluded.body, computed_at = now()`,
    [result.contractId, result.kind, result.subject, result.fingerprint, result.body],
  )
}
