import { isDeepStrictEqual } from 'node:util'
import { type ContractZone, isoDate, localDays, monthOf } from '@heqi/calendar'
import type { ServiceRecord } from '@heqi/records'
import type { Transaction } from '../database/database.ts'
import * as sql from './sql.ts'

export type Ingested = {
  /** Records that had not been there. */
  readonly accepted: number
  /** The same record once more: nothing changes. */
  readonly duplicates: number
  /** The record was there with other content: a further revision that keeps the old one. */
  readonly corrections: number
  readonly dayNumbers: ReadonlySet<number>
}

export type IngestTarget = { readonly contractId: string; readonly fileId: string; readonly zone: ContractZone }

/** Rows of one statement; larger ones gain nothing and hold memory. */
const ROWS_AT_ONCE = 10_000

/**
 * Stores records in the transaction of the caller. Reading the same file twice changes nothing, whatever the order and
 * however it is cut into batches; what has changed becomes a further revision.
 */
export async function ingest(
  tx: Transaction,
  target: IngestTarget,
  records: readonly ServiceRecord[],
): Promise<Ingested> {
  const arriving = arrivalsOf(records, target.zone)
  await sql.lockRecords(tx, target.contractId)
  const total = { accepted: 0, duplicates: 0, corrections: 0 }
  const dayNumbers = new Set<number>()
  const before = await sql.dayRange(tx, target.contractId)
  for (const wave of waves(arriving)) {
    const counts = await ingestWave(tx, target, wave, { days: dayNumbers, range: rangeWith(before, dayNumbers) })
    total.accepted += counts.accepted
    total.duplicates += counts.duplicates
    total.corrections += counts.corrections
  }
  if (dayNumbers.size > 0) await sql.touchDays(tx, target.contractId, [...dayNumbers])
  return { ...total, dayNumbers }
}

export const identityKey = (record: { readonly source: string; readonly sourceId: string }): string =>
  `${record.source}\u0000${record.sourceId}`

/** A record on its way in, made ready before the contract's writers wait for one another. */
type Arriving = {
  readonly source: string
  readonly sourceId: string
  readonly enteredAt: number
  readonly dayNumber: number
  readonly content: object
  /** The content as JSON. */
  readonly body: string
}

function arrivalsOf(records: readonly ServiceRecord[], zone: ContractZone): readonly Arriving[] {
  const days = localDays(
    zone,
    Float64Array.from(records, (record) => record.enteredAt),
  )
  return records.map((record, i) => {
    const { source, sourceId, revision: _, ...content } = record
    const { enteredAt } = record
    return { source, sourceId, enteredAt, dayNumber: days[i] ?? 0, content, body: JSON.stringify(content) }
  })
}

/** Cuts the records so that none comes twice within a wave: each wave then sees what the one before has stored. */
function* waves(records: readonly Arriving[]): Generator<readonly Arriving[]> {
  let wave: Arriving[] = []
  let seen = new Set<string>()
  for (const record of records) {
    const key = identityKey(record)
    if (seen.has(key) || wave.length >= ROWS_AT_ONCE) {
      yield wave
      wave = []
      seen = new Set()
    }
    seen.add(key)
    wave.push(record)
  }
  if (wave.length > 0) yield wave
}

/** The days with records before, and those that the waves so far have added. */
function rangeWith(before: sql.DayRange | undefined, added: ReadonlySet<number>): sql.DayRange | undefined {
  const days = [...(before ? [before.first, before.last] : []), ...Array.from(added, isoDate)].sort()
  const [first] = days
  const last = days.at(-1)
  return first === undefined || last === undefined ? undefined : { first, last }
}

async function ingestWave(
  tx: Transaction,
  { contractId, fileId, zone }: IngestTarget,
  records: readonly Arriving[],
  touched: { readonly days: Set<number>; readonly range: sql.DayRange | undefined },
): Promise<Omit<Ingested, 'dayNumbers'>> {
  const current = touched.range ? await sql.currentOf(tx, contractId, records, touched.range) : []
  const known = new Map(current.map((row) => [identityKey({ source: row.source, sourceId: row.source_id }), row]))
  const fresh: sql.StoredRecord[] = []
  const superseded: sql.CurrentRow[] = []
  let duplicates = 0
  for (const { source, sourceId, enteredAt, dayNumber, content, body } of records) {
    const before = known.size > 0 ? known.get(identityKey({ source, sourceId })) : undefined
    if (before && !before.is_withdrawn && isDeepStrictEqual(before.body, content)) {
      duplicates += 1
      continue
    }
    const revision = (before?.revision ?? 0) + 1
    fresh.push({ source, sourceId, revision, enteredAt, dayNumber, isWithdrawn: false, body })
    touched.days.add(dayNumber)
    if (before) {
      superseded.push(before)
      const [dayBefore = dayNumber] = localDays(zone, Float64Array.of(Date.parse(before.entered_at)))
      touched.days.add(dayBefore)
    }
  }
  await store(tx, contractId, fileId, fresh, superseded)
  return { accepted: fresh.length - superseded.length, duplicates, corrections: superseded.length }
}

async function store(
  tx: Transaction,
  contractId: string,
  fileId: string,
  fresh: readonly sql.StoredRecord[],
  superseded: readonly sql.CurrentRow[],
): Promise<void> {
  if (fresh.length === 0) return
  await makeRoom(tx, fresh)
  await sql.supersede(tx, contractId, superseded)
  await sql.insertRecords(tx, contractId, fileId, fresh)
}

/** Partitions go by UTC months, which the first and last local day of a record's neighbourhood cover. */
async function makeRoom(tx: Transaction, records: readonly sql.StoredRecord[]): Promise<void> {
  const days = new Set(records.map(({ enteredAt }) => Math.floor(enteredAt / 86_400_000)))
  const months = new Set([...days].map((day) => monthOf(isoDate(day))))
  for (const month of [...months].sort()) await sql.ensureMonth(tx, month)
}

/**
 * Takes back what a file brought: records that it changed return to the content before it, records that it brought become
 * withdrawn. Both are further revisions; a record that was corrected again since is left alone.
 */
export async function undoFile(tx: Transaction, target: IngestTarget, undoneFileId: string): Promise<Ingested> {
  await sql.lockRecords(tx, target.contractId)
  const rows = await sql.currentOfFile(tx, target.contractId, undoneFileId)
  const dayNumbers = new Set<number>()
  const fresh = rows.map((row): sql.StoredRecord => {
    const back = row.previous_body
    const enteredAt = back === null ? Date.parse(row.entered_at) : Number(back['enteredAt'])
    const days = localDays(target.zone, Float64Array.of(Date.parse(row.entered_at), enteredAt))
    for (const day of days) dayNumbers.add(day)
    return {
      source: row.source,
      sourceId: row.source_id,
      revision: row.revision + 1,
      enteredAt,
      dayNumber: days[1] ?? 0,
      isWithdrawn: back === null,
      body: JSON.stringify(back ?? row.body),
    }
  })
  for (let at = 0; at < fresh.length; at += ROWS_AT_ONCE)
    await store(
      tx,
      target.contractId,
      target.fileId,
      fresh.slice(at, at + ROWS_AT_ONCE),
      rows.slice(at, at + ROWS_AT_ONCE),
    )
  if (dayNumbers.size > 0) await sql.touchDays(tx, target.contractId, [...dayNumbers])
  return { accepted: 0, duplicates: 0, corrections: fresh.length, dayNumbers }
}
