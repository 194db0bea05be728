import { addDays, datesOfMonth } from '@heqi/calendar'
import { batchOf, concatBatches, type RecordBatch, readSegment } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'
import type { IsoDate, IsoMonth } from '@heqi/vocabulary'
import type { Transaction } from '../database/database.ts'
import { hashOf } from '../http/identifier.ts'
import { recordOf } from '../records/seal.ts'
import * as sql from '../records/sql.ts'

/** The records of a stretch of days and which versions of the days they are. */
export type DayData = { readonly batch: RecordBatch; readonly days: readonly sql.DayRow[] }

const MOST_CACHED_ROWS = 6_000_000

/** Batches of days and of stretches of days by what they were made of; the least recently used ones go first. */
export class BatchCache {
  readonly #batches = new Map<string, RecordBatch>()
  #rows = 0

  get(key: string): RecordBatch | undefined {
    const batch = this.#batches.get(key)
    if (!batch) return undefined
    this.#batches.delete(key)
    this.#batches.set(key, batch)
    return batch
  }

  set(key: string, batch: RecordBatch): void {
    this.#rows += batch.length - (this.#batches.get(key)?.length ?? 0)
    this.#batches.set(key, batch)
    for (const [oldest, { length }] of this.#batches) {
      if (this.#rows <= MOST_CACHED_ROWS || oldest === key) break
      this.#batches.delete(oldest)
      this.#rows -= length
    }
  }
}

/** Sealed days come from their segments, the others, today first of all, from the rows. */
export async function loadDays(
  tx: Transaction,
  cache: BatchCache,
  contractId: string,
  from: IsoDate,
  to: IsoDate,
): Promise<DayData> {
  const days = await sql.daysOf(tx, contractId, from, to)
  const sealed = days.filter((day) => day.sealed_version === day.version)
  const open = days.filter((day) => day.sealed_version !== day.version)
  const sealedBatch = await loadSealed(tx, cache, contractId, sealed)
  if (open.length === 0) return { batch: sealedBatch, days }
  const batches = [sealedBatch]
  for (const day of open) {
    const key = dayKey(contractId, day)
    const batch = cache.get(key) ?? batchOf((await sql.rowsOfDay(tx, contractId, day.day)).map(recordOf))
    cache.set(key, batch)
    batches.push(batch)
  }
  return { batch: concatBatches(batches), days }
}

export type DayVersion = { readonly day: IsoDate; readonly version: number }

const dayKey = (contractId: string, { day, version }: DayVersion): string => `${contractId} ${day}:${version}`

/**
 * The given versions of days, which must have been sealed. Days are remembered one by one, since a month, a forecast and a
 * settlement ask for stretches that overlap, and reading a segment takes far longer than joining it to others.
 */
export async function loadSealed(
  tx: Transaction,
  cache: BatchCache,
  contractId: string,
  days: readonly DayVersion[],
): Promise<RecordBatch> {
  const all = days.map((day) => dayKey(contractId, day)).join(',')
  const key = `stretch ${hashOf(all).toString('base64')}`
  const known = cache.get(key)
  if (known) return known
  const batches = new Map<string, RecordBatch>()
  const missing: DayVersion[] = []
  for (const day of days) {
    const batch = cache.get(dayKey(contractId, day))
    if (batch) batches.set(day.day, batch)
    else missing.push(day)
  }
  // A week at a time: the bytes of a month need not be in memory twice.
  for (let at = 0; at < missing.length; at += DAYS_AT_ONCE) {
    for (const segment of await sql.segmentsOf(tx, contractId, missing.slice(at, at + DAYS_AT_ONCE))) {
      const batch = segment.bytes.length > 0 ? await decoded(segment) : batchOf([])
      batches.set(segment.day, batch)
      cache.set(dayKey(contractId, segment), batch)
    }
  }
  const batch = concatBatches(days.flatMap(({ day }) => batches.get(day) ?? []))
  cache.set(key, batch)
  return batch
}

const DAYS_AT_ONCE = 7

/** @throws Error when the bytes are not those that were sealed. */
async function decoded(segment: sql.SegmentRow): Promise<RecordBatch> {
  if (!hashOf(segment.bytes).equals(segment.sha256)) throw new Error(`the segment of ${segment.day} is damaged`)
  const { buffer, byteOffset, byteLength } = segment.bytes
  const batch = await readSegment((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength))
  if (!batch.ok) throw new Error(`the segment of ${segment.day} cannot be read: ${batch.problems[0]?.code}`)
  return batch.value
}

const REPEAT_WINDOW_DAYS = 7
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, 'working-day': 2, week: 7, month: 31, year: 366 }

/** How many days before and after a month its metrics look at: repeat contacts, and cases counted by their close. */
export function marginsOf({ terms, amendments = [] }: ContractFile): { before: number; after: number } {
  // Amendments may bring other metrics: then the widest margins, which cost reading and change no result.
  if (amendments.some(({ changes }) => changes.some(({ path }) => path.startsWith('quality/kpi'))))
    return { before: 62, after: 31 }
  let before = 0
  let after = 0
  for (const metric of terms['quality/kpi']?.metrics ?? []) {
    if (metric.attribution === 'close') before = Math.max(before, 62)
    if (metric.formula !== 'first-contact-resolution') continue
    const window = metric.repeatWindow
    after = Math.max(after, window ? Math.ceil(window.value * (DAYS_OF[window.unit] ?? 1)) : REPEAT_WINDOW_DAYS)
  }
  return { before, after: after === 0 ? 0 : after + 1 }
}

export function stretchOf(month: IsoMonth, file: ContractFile): { from: IsoDate; to: IsoDate } {
  const { start, end } = datesOfMonth(month)
  const { before, after } = marginsOf(file)
  return { from: addDays(start, -before), to: addDays(end, after) }
}
