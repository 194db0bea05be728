import type { ReadAs } from '@heqi/contract'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'
import type { JobState } from '../jobs/sql.ts'

/** Counts of what was read, for lists. */
export type ImportSummary = {
  readonly contracts: number
  readonly clauses: number
  readonly custom: number
  readonly findings: number
}

export type ImportRow = {
  readonly import_id: string
  readonly name: string
  readonly size_bytes: number
  readonly summary: ImportSummary | null
  readonly created_at: string
  readonly created_by_name: string
  readonly job_id: string
  readonly state: JobState
  readonly done_steps: number
  readonly total_steps: number | null
  readonly problem_code: string | null
  readonly problem_data: Readonly<Record<string, string | number>> | null
}

const IMPORT = `SELECT i.import_id, i.name, i.size_bytes, i.summary, i.created_at, i.created_by_name, i.job_id, j.state, j.done_steps,
    j.total_steps, j.problem_code, j.problem_data
  FROM heqi.contract_import i JOIN heqi.job j ON j.organisation_id = i.organisation_id AND j.job_id = i.job_id`

/** Newest first. */
export async function listImports(
  tx: Transaction,
  before: string | undefined,
  limit: number,
): Promise<readonly ImportRow[]> {
  const { rows } = await tx.query<ImportRow>(
    `${IMPORT} WHERE ($1::uuid IS NULL OR i.import_id < $1) ORDER BY i.import_id DESC LIMIT $2`,
    [before ?? null, limit + 1],
  )
  return rows
}

export async function importById(tx: Transaction, importId: string): Promise<ImportRow | undefined> {
  const { rows } = await tx.query<ImportRow>(`${IMPORT} WHERE i.import_id = $1`, [importId])
  return rows[0]
}

export async function insertImport(
  tx: Transaction,
  actor: Actor,
  file: { id: string; name: string; bytes: Buffer; sha256: Buffer; jobId: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.contract_import (organisation_id, import_id, name, size_bytes, sha256, bytes, job_id, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      actor.organisationId,
      file.id,
      file.name,
      file.bytes.length,
      file.sha256,
      file.bytes,
      file.jobId,
      actor.personName,
    ],
  )
}

export async function importBytes(tx: Transaction, importId: string) {
  const { rows } = await tx.query<{ name: string; bytes: Buffer }>(
    'SELECT name, bytes FROM heqi.contract_import WHERE import_id = $1',
    [importId],
  )
  return rows[0]
}

export async function storeResult(tx: Transaction, importId: string, result: Buffer, summary: ImportSummary) {
  await tx.query('UPDATE heqi.contract_import SET result = $2, summary = $3 WHERE import_id = $1', [
    importId,
    result,
    JSON.stringify(summary),
  ])
}

export async function resultOf(tx: Transaction, importId: string): Promise<Buffer | null | undefined> {
  const { rows } = await tx.query<{ result: Buffer | null }>(
    'SELECT result FROM heqi.contract_import WHERE import_id = $1',
    [importId],
  )
  return rows[0]?.result
}

export async function deleteImport(tx: Transaction, importId: string): Promise<boolean> {
  const { rowCount } = await tx.query('DELETE FROM heqi.contract_import WHERE import_id = $1', [importId])
  return rowCount === 1
}

/** A clause by its place in the source and the type that was read there. */
export type ClauseKey = {
  readonly contractIndex: number
  readonly start: number
  readonly end: number
  readonly readType: string
}
export type CorrectionRow = {
  readonly contract_index: number
  readonly start_offset: number
  readonly end_offset: number
  readonly read_type: string
  readonly type: string
  readonly terms: unknown
  readonly read_as: ReadAs | null
  readonly created_at: string
  readonly created_by_name: string
}

export async function correctionsOf(tx: Transaction, importId: string): Promise<readonly CorrectionRow[]> {
  const { rows } = await tx.query<CorrectionRow>(
    `SELECT contract_index, start_offset, end_offset, read_type, type, terms, read_as, created_at, created_by_name
     FROM heqi.import_correction WHERE import_id = $1 ORDER BY contract_index, start_offset, end_offset, read_type`,
    [importId],
  )
  return rows
}

export async function putCorrections(
  tx: Transaction,
  actor: Actor,
  importId: string,
  corrections: readonly (ClauseKey & { readonly type: string; readonly terms: unknown })[],
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.import_correction (organisation_id, import_id, contract_index, start_offset, end_offset, read_type, type, terms,
       created_by_name)
     SELECT $1, $2, c."contractIndex", c."start", c."end", c."readType", c."type", c."terms", $4
     FROM jsonb_to_recordset($3::jsonb) AS c("contractIndex" integer, "start" integer, "end" integer, "readType" text, "type" text, "terms" jsonb)
     ON CONFLICT (organisation_id, import_id, contract_index, start_offset, end_offset, read_type)
     DO UPDATE SET type = excluded.type, terms = excluded.terms, read_as = NULL, created_at = now(),
       created_by_name = excluded.created_by_name`,
    [actor.organisationId, importId, JSON.stringify(corrections), actor.personName],
  )
}

export async function deleteCorrection(tx: Transaction, importId: string, key: ClauseKey): Promise<boolean> {
  const { rowCount } = await tx.query(
    `DELETE FROM heqi.import_correction
     WHERE import_id = $1 AND contract_index = $2 AND start_offset = $3 AND end_offset = $4 AND read_type = $5`,
    [importId, key.contractIndex, key.start, key.end, key.readType],
  )
  return rowCount === 1
}

export type FindingKey = { readonly contractIndex: number; readonly code: string; readonly start: number }
export type SuppressionRow = {
  readonly contract_index: number
  readonly code: string
  readonly start_offset: number
  readonly reason: string
  readonly created_at: string
  readonly created_by_name: string
}

export async function suppressionsOf(tx: Transaction, importId: string): Promise<readonly SuppressionRow[]> {
  const { rows } = await tx.query<SuppressionRow>(
    `SELECT contract_index, code, start_offset, reason, created_at, created_by_name
     FROM heqi.import_suppression WHERE import_id = $1 ORDER BY contract_index, start_offset, code`,
    [importId],
  )
  return rows
}

export async function putSuppression(
  tx: Transaction,
  actor: Actor,
  importId: string,
  { contractIndex, code, start, reason }: FindingKey & { readonly reason: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.import_suppression (organisation_id, import_id, contract_index, code, start_offset, reason, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (organisation_id, import_id, contract_index, code, start_offset)
     DO UPDATE SET reason = excluded.reason, created_at = now(), created_by_name = excluded.created_by_name`,
    [actor.organisationId, importId, contractIndex, code, start, reason, actor.personName],
  )
}

export async function deleteSuppression(tx: Transaction, importId: string, key: FindingKey): Promise<boolean> {
  const { rowCount } = await tx.query(
    `DELETE FROM heqi.import_suppression WHERE import_id = $1 AND contract_index = $2 AND code = $3 AND start_offset = $4`,
    [importId, key.contractIndex, key.code, key.start],
  )
  return rowCount === 1
}
