import type { Instant, IsoDate } from '@heqi/vocabulary'
import type { Transaction } from '../database/database.ts'
import { hashOf } from '../http/identifier.ts'

/** Raised when the engine would give another result for the same inputs: cached results are then computed anew. */
const ENGINE_VERSION = 2

/** A result and what it would be computed from. */
export type Wanted = {
  readonly contractId: string
  readonly kind: string
  readonly subject: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly asOf: Instant
  readonly parameters: unknown
}

/** What is kept, and what it would be computed from today. */
export type KeptRow = { readonly inputs: string; readonly input_hash: string | null; readonly body: string | null }

/** `undefined` when there is no such contract for the actor. */
export async function keptRow(
  tx: Transaction,
  wanted: Pick<Wanted, 'contractId' | 'kind' | 'subject' | 'from' | 'to'>,
): Promise<KeptRow | undefined> {
  const { rows } = await tx.query<KeptRow>({
    name: 'kept-result',
    text: `SELECT concat_ws('|', c.version,
         (SELECT string_agg(d.day || ':' || d.version, ',' ORDER BY d.day) FROM heqi.record_day d
          WHERE d.contract_id = c.contract_id AND d.day BETWEEN $4 AND $5),
         (SELECT count(*) FROM heqi.fact f WHERE f.contract_id = c.contract_id),
         (SELECT string_agg(s.month || ':' || s.version, ',' ORDER BY s.month, s.version) FROM heqi.statement s
          WHERE s.contract_id = c.contract_id)) AS inputs, r.input_hash, r.body
       FROM heqi.contract c
       LEFT JOIN heqi.derived_result r ON r.contract_id = c.contract_id AND r.kind = $2 AND r.subject = $3
       WHERE c.contract_id = $1`,
    values: [wanted.contractId, wanted.kind, wanted.subject, wanted.from, wanted.to],
  })
  return rows[0]
}

/**
 * The result as it was kept, while nothing has changed that it depends on: terms, facts, records of the days, statements
 * issued, and the instant; else only the hash of all that.
 */
export function keptResult(
  row: KeptRow | undefined,
  wanted: Wanted,
): { readonly fingerprint: string; readonly body: string | undefined } {
  const fingerprint = hashOf(JSON.stringify([ENGINE_VERSION, row?.inputs, wanted.asOf, wanted.parameters])).toString(
    'hex',
  )
  return { fingerprint, body: row?.input_hash === fingerprint ? (row.body ?? undefined) : undefined }
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
