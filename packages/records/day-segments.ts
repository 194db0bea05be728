import { accept, type IsoDate, type Refusal, type Result } from '@heqi/vocabulary'
import type { RecordBatch } from './batch.ts'
import { recordAt } from './batch-rows.ts'
import { refuseFile } from './read-outcome.ts'
import { parquetMetadataOf, type RandomAccessFile } from './read-parquet.ts'
import type { ServiceRecord } from './record.ts'
import { contentOf, sha256 } from './record-content.ts'
import type { RefusalCode } from './reject.ts'
import { SegmentColumns } from './segment-columns.ts'
import { storedColumns } from './segment-pages.ts'
import { SEGMENT_COLUMNS, SEGMENT_SCHEMA } from './segment-schema.ts'

/** The records of one local day, as the bytes that both parties hold and whose hash enters the evidence log. */
export type DaySegment = {
  readonly day: IsoDate
  readonly rows: number
  readonly bytes: Uint8Array<ArrayBuffer>
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

/** Raised when the same records would give other bytes; part of the file. */
const FORMAT = 'heqi.records/1'

/**
 * One Parquet file for each local day on which a record entered, days in order. The same records give the same bytes in
 * whatever order they come. @throws RangeError when the time zone is unknown.
 */
export async function sealDays(batch: RecordBatch, timeZone: string): Promise<readonly DaySegment[]> {
  const segments: DaySegment[] = []
  for (const [day, rows] of rowsByDay(batch, timeZone)) {
    const records = rows.map((row) => recordAt(batch, row)).toSorted(inSealedOrder)
    const bytes = await parquetOf(records, day, timeZone)
    segments.push({ day, rows: records.length, bytes, sha256: await sha256(bytes) })
  }
  return segments
}

/** Row numbers by the local date of arrival, days in order. */
function rowsByDay(batch: RecordBatch, timeZone: string): ReadonlyMap<IsoDate, readonly number[]> {
  const { enteredAt } = batch.numbers
  const order = Array.from({ length: batch.length }, (_, i) => i)
  order.sort((a, b) => (enteredAt[a] ?? 0) - (enteredAt[b] ?? 0))
  const days = new Map<IsoDate, number[]>()
  let rows: number[] = []
  let dayEnd = -Infinity
  for (const row of order) {
    const at = enteredAt[row] ?? 0
    if (at >= dayEnd) {
      const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate()
      dayEnd = date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds
      rows = []
      days.set(date.toString(), rows)
    }
    rows.push(row)
  }
  return days
}

/** By arrival, then by identity and revision, then by content, so that no order of arrival is left to decide. */
function inSealedOrder(a: ServiceRecord, b: ServiceRecord): number {
  return (
    a.enteredAt - b.enteredAt ||
    compareTexts(a.source, b.source) ||
    compareTexts(a.sourceId, b.sourceId) ||
    (a.revision ?? 1) - (b.revision ?? 1) ||
    compareTexts(contentOf(a), contentOf(b))
  )
}

/** By UTF-16 units: the same everywhere, unlike an order by locale. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function parquetOf(
  records: readonly ServiceRecord[],
  day: IsoDate,
  timeZone: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { parquetWriteBuffer } = await import('hyparquet-writer/src/index.js')
  const buffer = parquetWriteBuffer({
    schema: [...SEGMENT_SCHEMA],
    columnData: SEGMENT_COLUMNS.map(({ name, write }) => ({ name, data: records.map(write) })),
    codec: 'SNAPPY',
    rowGroupSize: 100_000,
    createdBy: FORMAT,
    kvMetadata: [
      { key: 'heqi.format', value: FORMAT },
      { key: 'heqi.day', value: day },
      { key: 'heqi.timeZone', value: timeZone },
    ],
  })
  return new Uint8Array(buffer)
}

/** The records of a sealed segment. @returns `parquet-damaged` when the file is none. */
export async function readSegment(file: RandomAccessFile): Promise<Result<RecordBatch, Refusal<RefusalCode>>> {
  const metadata = await parquetMetadataOf(file)
  const format = metadata?.key_value_metadata?.find(({ key }) => key === 'heqi.format')?.value
  if (!metadata || format !== FORMAT) return refuseFile('parquet-damaged')
  try {
    const segment = new SegmentColumns()
    for await (const { columns, rows } of storedColumns(file, metadata)) segment.add(columns, rows)
    return accept(segment.finish())
  } catch {
    return refuseFile('parquet-damaged')
  }
}
