import type { Mapping } from '@heqi/records'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'

export type FileState = 'uploading' | 'uploaded' | 'reading' | 'read' | 'failed' | 'cancelled' | 'undone'
export type FileKind = 'upload' | 'batch' | 'undo'

export type FileRow = {
  readonly file_id: string
  readonly kind: FileKind
  readonly name: string
  readonly state: FileState
  readonly size_bytes: number
  readonly sha256: Buffer | null
  readonly detected: unknown
  readonly mapping: Mapping | null
  readonly summary: unknown
  readonly undoes: string | null
  readonly job_id: string | null
  readonly created_at: string
  readonly created_by_name: string
}

const FILE = `SELECT file_id, kind, name, state, size_bytes, sha256, detected, mapping, summary, undoes, job_id, created_at, created_by_name
  FROM heqi.record_file`

export async function insertFile(
  tx: Transaction,
  actor: Pick<Actor, 'personId' | 'personName'>,
  file: {
    contractId: string
    id: string
    kind: FileKind
    name: string
    state: FileState
    undoes?: string
    summary?: unknown
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.record_file (contract_id, file_id, kind, name, state, undoes, summary, created_by, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      file.contractId,
      file.id,
      file.kind,
      file.name,
      file.state,
      file.undoes ?? null,
      file.summary === undefined ? null : JSON.stringify(file.summary),
      actor.personId,
      actor.personName,
    ],
  )
}

export async function fileById(
  tx: Transaction,
  contractId: string,
  fileId: string,
  isLocked = false,
): Promise<FileRow | undefined> {
  const { rows } = await tx.query<FileRow>(
    `${FILE} WHERE contract_id = $1 AND file_id = $2 ${isLocked ? 'FOR UPDATE' : ''}`,
    [contractId, fileId],
  )
  return rows[0]
}

export type FilePage = { readonly before?: string; readonly limit: number; readonly by?: 'people' | 'api' | undefined }

export async function listFiles(tx: Transaction, contractId: string, { before, limit, by }: FilePage) {
  const { rows } = await tx.query<FileRow>(
    `${FILE} WHERE contract_id = $1 AND ($2::uuid IS NULL OR file_id < $2)
       AND ($4::text IS NULL OR (kind = 'batch') = ($4 = 'api'))
     ORDER BY file_id DESC LIMIT $3`,
    [contractId, before ?? null, limit + 1, by ?? null],
  )
  return rows
}

export type FileChange = {
  readonly state?: FileState
  readonly sizeBytes?: number
  readonly sha256?: Buffer
  readonly detected?: unknown
  readonly mapping?: unknown
  readonly summary?: unknown
  readonly jobId?: string
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

export async function changeFile(
  tx: Transaction,
  contractId: string,
  fileId: string,
  change: FileChange,
): Promise<void> {
  await tx.query(
    `UPDATE heqi.record_file SET state = coalesce($3, state), size_bytes = coalesce($4, size_bytes),
       sha256 = coalesce($5, sha256), detected = coalesce($6, detected), mapping = coalesce($7, mapping),
       summary = coalesce($8, summary), job_id = coalesce($9, job_id)
     WHERE contract_id = $1 AND file_id = $2`,
    [
      contractId,
      fileId,
      change.state ?? null,
      change.sizeBytes ?? null,
      change.sha256 ?? null,
      json(change.detected),
      json(change.mapping),
      json(change.summary),
      change.jobId ?? null,
    ],
  )
}

/** The place where an upload goes on: bytes and chunks that are stored for good. */
export async function receivedOf(tx: Transaction, contractId: string, fileId: string) {
  const { rows } = await tx.query<{ chunks: number; bytes: number }>(
    `SELECT count(*) AS chunks, coalesce(sum(length(bytes)), 0) AS bytes FROM heqi.record_file_chunk
     WHERE contract_id = $1 AND file_id = $2`,
    [contractId, fileId],
  )
  const [received] = rows
  return { chunks: received?.chunks ?? 0, bytes: received?.bytes ?? 0 }
}

export async function insertChunk(tx: Transaction, contractId: string, fileId: string, chunk: number, bytes: Buffer) {
  await tx.query('INSERT INTO heqi.record_file_chunk (contract_id, file_id, chunk, bytes) VALUES ($1, $2, $3, $4)', [
    contractId,
    fileId,
    chunk,
    bytes,
  ])
}

export async function chunkOf(
  tx: Transaction,
  contractId: string,
  fileId: string,
  chunk: number,
): Promise<Buffer | undefined> {
  const { rows } = await tx.query<{ bytes: Buffer }>(
    'SELECT bytes FROM heqi.record_file_chunk WHERE contract_id = $1 AND file_id = $2 AND chunk = $3',
    [contractId, fileId, chunk],
  )
  return rows[0]?.bytes
}

export type RejectRow = {
  readonly position: number
  readonly line: number | null
  readonly column: string | null
  readonly field: string | null
  readonly value: string | null
  readonly code: string
  readonly data: Readonly<Record<string, string | number>>
}

export async function insertRejects(
  tx: Transaction,
  contractId: string,
  fileId: string,
  rejects: readonly RejectRow[],
) {
  if (rejects.length === 0) return
  await tx.query(
    `INSERT INTO heqi.record_reject (contract_id, file_id, position, line, "column", field, value, code, data)
     SELECT $1, $2, r.position, r.line, r."column", r.field, r.value, r.code, coalesce(r.data, '{}')
     FROM jsonb_to_recordset($3) AS r (position bigint, line bigint, "column" text, field text, value text, code text, data jsonb)
     ON CONFLICT DO NOTHING`,
    [contractId, fileId, JSON.stringify(rejects)],
  )
}

export async function rejectsOf(tx: Transaction, contractId: string, fileId: string, after: number, limit: number) {
  const { rows } = await tx.query<RejectRow>(
    `SELECT position, line, "column", field, value, code, data FROM heqi.record_reject
     WHERE contract_id = $1 AND file_id = $2 AND position > $3 ORDER BY position LIMIT $4`,
    [contractId, fileId, after, limit],
  )
  return rows
}

export type MappingRow = {
  readonly mapping_id: string
  readonly name: string
  readonly body: Mapping
  readonly created_at: string
  readonly created_by_name: string
}

export async function mappingsOf(tx: Transaction, contractId: string): Promise<readonly MappingRow[]> {
  const { rows } = await tx.query<MappingRow>(
    `SELECT mapping_id, name, body, created_at, created_by_name FROM heqi.record_mapping
     WHERE contract_id = $1 ORDER BY mapping_id DESC`,
    [contractId],
  )
  return rows
}

export async function mappingById(
  tx: Transaction,
  contractId: string,
  mappingId: string,
): Promise<Mapping | undefined> {
  const { rows } = await tx.query<{ body: Mapping }>(
    'SELECT body FROM heqi.record_mapping WHERE contract_id = $1 AND mapping_id = $2',
    [contractId, mappingId],
  )
  return rows[0]?.body
}

export async function insertMapping(
  tx: Transaction,
  mapping: { contractId: string; id: string; name: string; body: unknown; byName: string },
): Promise<void> {
  await tx.query(
    'INSERT INTO heqi.record_mapping (contract_id, mapping_id, name, body, created_by_name) VALUES ($1, $2, $3, $4, $5)',
    [mapping.contractId, mapping.id, mapping.name, JSON.stringify(mapping.body), mapping.byName],
  )
}

export async function deleteMapping(tx: Transaction, contractId: string, mappingId: string): Promise<boolean> {
  const { rowCount } = await tx.query('DELETE FROM heqi.record_mapping WHERE contract_id = $1 AND mapping_id = $2', [
    contractId,
    mappingId,
  ])
  return rowCount === 1
}
