import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { AsyncBuffer, FileMetaData, ParquetParsers, SchemaElement } from 'hyparquet/src/index.js'
import { isoDate, isoText } from './iso-text.ts'
import type { Mapping } from './mapping.ts'
import { columnsOf } from './mapping-columns.ts'
import type { ReadOptions } from './read-options.ts'
import { type ReadOutcome, refuseFile } from './read-outcome.ts'
import type { RefusalCode } from './reject.ts'
import { TableReading } from './table-reading.ts'

type Problem = Refusal<RefusalCode>

/** A file of which any stretch can be read: an `ArrayBuffer` that holds it and nothing else, or the caller's handle on a file. */
export type RandomAccessFile = AsyncBuffer

const ROWS_AT_ONCE = 65_536
/** A few bytes can claim any number of rows. */
const MAX_ROWS = 500_000_000

/** A point in time as Parquet has it, before it is known whether its column is in UTC or local. */
type ParquetInstant = { readonly epochMs: number }

const isParquetInstant = (value: unknown): value is ParquetInstant =>
  typeof value === 'object' && value !== null && 'epochMs' in value

const atMs = (ms: bigint): ParquetInstant => ({ epochMs: Number(ms) })

const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: atMs,
  timestampFromMicroseconds: (micros) => atMs(floorDivide(micros, 1000n)),
  timestampFromNanoseconds: (nanos) => atMs(floorDivide(nanos, 1_000_000n)),
  dateFromDays: isoDate,
}

const floorDivide = (a: bigint, b: bigint): bigint => (a < 0n ? -((-a + b - 1n) / b) : a / b)

/** Loaded when there is something to read: most calls read no Parquet. */
export async function parquetReader() {
  const [reader, { compressors }] = await Promise.all([
    import('hyparquet/src/index.js'),
    import('hyparquet-compressors'),
  ])
  return { ...reader, compressors }
}

/** The metadata of a Parquet file; `undefined` when it is none or is cut off. */
export async function parquetMetadataOf(file: RandomAccessFile): Promise<FileMetaData | undefined> {
  const { parquetMetadataAsync } = await parquetReader()
  try {
    return await parquetMetadataAsync(file, { geoparquet: false })
  } catch {
    return undefined
  }
}

/** A Parquet file through a mapping, row group by row group. A timestamp without UTC adjustment is local time. */
export async function readParquet(
  file: RandomAccessFile,
  mapping: Mapping,
  options: ReadOptions = {},
): Promise<Result<ReadOutcome, Problem>> {
  const { compressors, parquetReadObjects } = await parquetReader()
  const metadata = await parquetMetadataOf(file)
  if (!metadata) return refuseFile('parquet-damaged')
  const rowCount = Number(metadata.num_rows)
  if (rowCount > MAX_ROWS) return refuseFile('file-too-large', { rows: rowCount, most: MAX_ROWS })
  const elements = topLevelElements(metadata)
  const header = elements.map(({ name }) => name)
  const reading = new TableReading(mapping, header, options)
  if (reading.problems) return refuse(...reading.problems)
  const isLocal = new Set(elements.filter(isLocalTime).map(({ name }) => name))
  const columns = columnsOf(mapping).filter((name) => header.includes(name))
  try {
    for (let start = 0; start < rowCount; start += ROWS_AT_ONCE) {
      const rowEnd = Math.min(rowCount, start + ROWS_AT_ONCE)
      const rows = await parquetReadObjects({
        file,
        metadata,
        columns,
        rowStart: start,
        rowEnd,
        compressors,
        parsers: PARSERS,
      })
      for (const [i, row] of rows.entries()) {
        reading.take(
          header.map((name) => plainValue(row[name], isLocal.has(name))),
          start + i + 1,
        )
      }
    }
  } catch {
    return refuseFile('parquet-damaged')
  }
  return accept(reading.finish())
}

/** The elements right below the root; those of nested groups are their values' business. */
function topLevelElements({ schema }: FileMetaData): readonly SchemaElement[] {
  const elements: SchemaElement[] = []
  const passOver = (at: number): number => {
    let next = at + 1
    for (let child = 0; child < (schema[at]?.num_children ?? 0); child++) next = passOver(next)
    return next
  }
  for (let at = 1; at < schema.length; at = passOver(at)) {
    const element = schema[at]
    if (element) elements.push(element)
  }
  return elements
}

const isLocalTime = ({ logical_type }: SchemaElement): boolean =>
  logical_type?.type === 'TIMESTAMP' && !logical_type.isAdjustedToUTC

function plainValue(value: unknown, isLocal: boolean): unknown {
  if (isParquetInstant(value)) return isLocal ? isoText(value.epochMs) : `${isoText(value.epochMs)}Z`
  if (typeof value === 'object' && value !== null) return jsonText(value)
  return value
}

const jsonText = (value: object): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? Number(inner) : isParquetInstant(inner) ? inner.epochMs : inner,
  )
