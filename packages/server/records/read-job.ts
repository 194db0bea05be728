import { zoneOf } from '@heqi/calendar'
import {
  type FileFormat,
  type Mapping,
  type RecordBatch,
  type Reject,
  recordAt,
  rejectText,
  type ServiceRecord,
} from '@heqi/records'
import { contractOf } from '../contracts/contract.ts'
import { inTenant, type Transaction } from '../database/database.ts'
import { announce } from '../http/events.ts'
import { newId } from '../http/identifier.ts'
import { JobCancelled, type JobRun } from '../jobs/job-run.ts'
import * as files from './file-sql.ts'
import { type IngestTarget, ingest, undoFile } from './ingest.ts'
import { pseudonymFor, readRecords, unreadable } from './read-file.ts'
import { requestSealing } from './seal.ts'
import { newHash, readStoredFile } from './stored-file.ts'

/** What became of the rows of a file. read = accepted + duplicates + corrections + filtered + rejected. */
export type FileSummary = {
  readonly read: number
  readonly accepted: number
  readonly duplicates: number
  readonly corrections: number
  readonly filtered: Readonly<Record<string, number>>
  readonly rejected: Readonly<Record<string, number>>
}

type ReadInput = { readonly fileId: string; readonly format: FileFormat; readonly mapping?: Mapping }

/** How far the records of the file are committed, with the counts so far: a restarted job goes on from here. */
type Checkpoint = {
  readonly rows: number
  readonly accepted: number
  readonly duplicates: number
  readonly corrections: number
}

const ROWS_AT_ONCE = 10_000
const MOST_REJECTS_KEPT = 200_000

/** Reads an uploaded file: rejects first, then the records in batches, each with its checkpoint in one transaction. */
export async function runReadFile(run: JobRun): Promise<FileSummary> {
  const { contractId } = run
  const input = run.row.input as unknown as ReadInput
  const { zone, file } = await inTenant(run.database, run.tenant, async (tx) => {
    const contract = await contractOf(tx, contractId)
    const found = await files.fileById(tx, contractId, input.fileId)
    return { zone: zoneOf(contract.time_zone), file: found }
  })
  const target = { contractId, fileId: input.fileId, zone }
  const rejects: files.RejectRow[] = []
  const hash = newHash()
  const outcome = await readRecords(
    readStoredFile(run.database, run.tenant, contractId, input.fileId, {
      hash,
      onBytes: (read) => run.report(read, file?.size_bytes ?? null),
    }),
    { format: input.format, mapping: input.mapping, timeZone: zone.timeZone, source: file?.name ?? 'upload' },
    {
      pseudonym: pseudonymFor(run.database.secret, contractId),
      onReject: (reject) => {
        if (rejects.length < MOST_REJECTS_KEPT) rejects.push(rejectRow(reject, rejects.length + 1))
      },
    },
  )
  if (!outcome.ok) throw unreadable(outcome.problems)
  const { batch, summary } = outcome.value
  await inTenant(run.database, run.tenant, async (tx) => {
    await files.insertRejects(tx, contractId, input.fileId, rejects)
    await files.changeFile(tx, contractId, input.fileId, { sha256: hash.digest() })
  })
  const counts = await ingestBatch(run, target, batch)
  const { rows: _, ...totals } = counts
  const fileSummary: FileSummary = { ...summary, ...totals }
  await inTenant(run.database, run.tenant, async (tx) => {
    await files.changeFile(tx, contractId, input.fileId, { state: 'read', summary: fileSummary })
    await requestSealing(tx, contractId, run.payload.organisationId)
  })
  return fileSummary
}

export const rejectRow = (reject: Reject, position: number): files.RejectRow => ({
  position,
  line: reject.line,
  column: reject.column ?? null,
  field: reject.field ?? null,
  value: reject.value,
  code: reject.code,
  data: reject.data ?? {},
})

export const rejectMessage = (row: files.RejectRow): { 'zh-CN': string; en: string } => {
  const reject = {
    code: row.code,
    line: row.line ?? 0,
    value: row.value ?? '',
    data: row.data,
    ...(row.column === null ? {} : { column: row.column }),
    ...(row.field === null ? {} : { field: row.field }),
  } as Reject
  return { 'zh-CN': rejectText(reject, 'zh-CN'), en: rejectText(reject, 'en') }
}

async function ingestBatch(run: JobRun, target: IngestTarget, batch: RecordBatch): Promise<Checkpoint> {
  let counts = (run.row.checkpoint as Checkpoint | null) ?? { rows: 0, accepted: 0, duplicates: 0, corrections: 0 }
  while (counts.rows < batch.length) {
    const end = Math.min(counts.rows + ROWS_AT_ONCE, batch.length)
    const records = recordsOf(batch, counts.rows, end)
    counts = await inTenant(run.database, run.tenant, async (tx) => {
      const done = await ingest(tx, target, records)
      const next = {
        rows: end,
        accepted: counts.accepted + done.accepted,
        duplicates: counts.duplicates + done.duplicates,
        corrections: counts.corrections + done.corrections,
      }
      // The checkpoint commits with the records, and a cancelled job commits neither.
      if (!(await run.advance(tx, { done: end, total: batch.length, checkpoint: next }))) throw new JobCancelled()
      await announceRecords(tx, target.contractId)
      return next
    })
  }
  return counts
}

function recordsOf(batch: RecordBatch, from: number, to: number): ServiceRecord[] {
  const records: ServiceRecord[] = []
  for (let row = from; row < to; row++) records.push(recordAt(batch, row))
  return records
}

export async function announceRecords(tx: Transaction, contractId: string): Promise<void> {
  await announce(tx, { kind: 'records', contractId })
}

/** Undoes a file: what it brought becomes withdrawn or returns to what it was, in one transaction. */
export async function runUndoFile(run: JobRun): Promise<{ readonly fileId: string; readonly corrections: number }> {
  const { contractId } = run
  const { fileId } = run.row.input as { fileId: string }
  return inTenant(run.database, run.tenant, async (tx) => {
    const contract = await contractOf(tx, contractId)
    const undoId = newId()
    const person = { personId: run.row.created_by, personName: run.row.created_by_name }
    const undone = await files.fileById(tx, contractId, fileId, true)
    await files.insertFile(tx, person, {
      contractId,
      id: undoId,
      kind: 'undo',
      name: undone?.name ?? '',
      state: 'read',
      undoes: fileId,
    })
    const { corrections } = await undoFile(tx, { contractId, fileId: undoId, zone: zoneOf(contract.time_zone) }, fileId)
    await files.changeFile(tx, contractId, fileId, { state: 'undone' })
    await files.changeFile(tx, contractId, undoId, { summary: { read: corrections, corrections } })
    if (!(await run.advance(tx, { done: corrections, total: corrections }))) throw new JobCancelled()
    await announceRecords(tx, contractId)
    await requestSealing(tx, contractId, run.payload.organisationId)
    return { fileId: undoId, corrections }
  })
}
