import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import { canonicalMapping } from './canonical-mapping.ts'
import { readSegment } from './day-segments.ts'
import type { FileFormat, SourceFormat } from './file-formats.ts'
import { readAsteriskCdr } from './formats/asterisk-cdr.ts'
import { readAsteriskQueueLog } from './formats/asterisk-queue-log.ts'
import { readChatwoot } from './formats/chatwoot.ts'
import { readFreeSwitchCallcenter } from './formats/freeswitch-callcenter.ts'
import type { NativeOptions } from './formats/native-options.ts'
import { readZendeskMetricEvents } from './formats/zendesk-metric-events.ts'
import type { Mapping } from './mapping.ts'
import { readCanonicalLines } from './read-canonical.ts'
import { csvLayout, MAX_HEAD_BYTES, readCsv } from './read-csv.ts'
import { readJson, readJsonLines } from './read-json.ts'
import type { ReadOptions } from './read-options.ts'
import { type ReadOutcome, refuseFile } from './read-outcome.ts'
import { type RandomAccessFile, readParquet } from './read-parquet.ts'
import { readXlsx } from './read-xlsx.ts'
import type { RefusalCode } from './reject.ts'
import { withHead } from './text-encoding.ts'

/** The bytes of a file, to be asked for once, in the way in which its format is read. */
export type FileBytes = {
  /** All of them from the beginning. */
  readonly chunks: () => AsyncIterable<Uint8Array>
  /** Any stretch of them, for formats that are read from their end. */
  readonly randomAccess: () => Promise<RandomAccessFile>
}

type Outcome = Result<ReadOutcome, Refusal<RefusalCode>>

/** A file of a known format as records. @returns a refusal `mapping-needed` for a foreign table without a mapping. */
export async function readFormat(
  format: FileFormat,
  file: FileBytes,
  mapping: Mapping | undefined,
  options: NativeOptions = {},
): Promise<Outcome> {
  switch (format) {
    case 'canonical-csv':
      return readCanonicalCsv(file.chunks(), options)
    case 'canonical-json-lines':
      return readCanonicalLines(file.chunks(), options)
    case 'canonical-parquet':
      return readCanonicalParquet(await file.randomAccess())
    case 'asterisk-queue-log':
      return readAsteriskQueueLog(file.chunks(), options)
    case 'asterisk-cdr':
      return readAsteriskCdr(file.chunks(), options)
    case 'freeswitch-callcenter':
      return readFreeSwitchCallcenter(file.chunks(), options)
    case 'zendesk-metric-events':
      return readZendeskMetricEvents(file.chunks(), options)
    case 'chatwoot':
      return readChatwoot(file.chunks(), options)
    case 'csv':
    case 'json-lines':
    case 'json':
    case 'xlsx':
    case 'parquet':
      return mapping ? readMapped(format, file, mapping, options) : refuseFile('mapping-needed')
  }
}

async function readMapped(
  format: SourceFormat,
  file: FileBytes,
  mapping: Mapping,
  options: ReadOptions,
): Promise<Outcome> {
  switch (format) {
    case 'csv':
      return readCsv(file.chunks(), mapping, options)
    case 'json-lines':
      return readJsonLines(file.chunks(), mapping, options)
    case 'json':
      return readJson(file.chunks(), mapping, options)
    case 'xlsx':
      return readXlsx(file.chunks(), mapping, options)
    case 'parquet':
      return readParquet(await file.randomAccess(), mapping, options)
  }
}

const readCanonicalCsv = (chunks: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<Outcome> =>
  withHead(
    chunks,
    async (head, all) => {
      const layout = await csvLayout(head)
      return layout.ok ? readCsv(all, canonicalMapping(layout.value.header), options) : layout
    },
    MAX_HEAD_BYTES,
  )

/** A sealed segment holds nothing but good records. */
async function readCanonicalParquet(file: RandomAccessFile): Promise<Outcome> {
  const segment = await readSegment(file)
  if (!segment.ok) return segment
  const count = segment.value.length
  return accept({ batch: segment.value, summary: { read: count, accepted: count, filtered: {}, rejected: {} } })
}
