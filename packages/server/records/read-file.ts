import { createHmac } from 'node:crypto'
import {
  canonicalMapping,
  csvLayout,
  type FileFormat,
  type Mapping,
  parseMapping,
  type ReadOptions,
  type ReadOutcome,
  type RefusalCode,
  readAsteriskCdr,
  readAsteriskQueueLog,
  readCanonicalLines,
  readChatwoot,
  readCsv,
  readFreeSwitchCallcenter,
  readJson,
  readJsonLines,
  readParquet,
  readSegment,
  readXlsx,
  readZendeskMetricEvents,
  refusalTextOfFile,
} from '@heqi/records'
import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import { Problem } from '../http/problem.ts'

type Outcome = Result<ReadOutcome, Refusal<RefusalCode>>

export type FileReading = {
  readonly format: FileFormat
  readonly mapping: Mapping | undefined
  readonly timeZone: string
  /** Name of the system in the records of formats that do not say it themselves. */
  readonly source: string
}

/** What identifies a customer becomes a pseudonym under a key of the contract; telephone numbers cannot be tried out. */
export const pseudonymFor = (secret: string, contractId: string): ((identity: string) => string) => {
  const key = createHmac('sha256', secret).update(`customers of ${contractId}`).digest()
  return (identity) => createHmac('sha256', key).update(identity).digest('base64url').slice(0, 22)
}

/** Reads a file of any known format. @throws Problem `mapping-missing` for a foreign table without a mapping. */
export async function readRecords(
  bytes: AsyncIterable<Uint8Array>,
  reading: FileReading,
  options: ReadOptions,
): Promise<Outcome> {
  const native = { ...options, timeZone: reading.timeZone, source: reading.source }
  switch (reading.format) {
    case 'canonical-json-lines':
      return readCanonicalLines(bytes, options)
    case 'canonical-csv':
      return readCanonicalCsv(bytes, options)
    case 'canonical-parquet':
      return readCanonicalParquet(bytes)
    case 'asterisk-queue-log':
      return readAsteriskQueueLog(bytes, native)
    case 'asterisk-cdr':
      return readAsteriskCdr(bytes, native)
    case 'freeswitch-callcenter':
      return readFreeSwitchCallcenter(bytes, native)
    case 'zendesk-metric-events':
      return readZendeskMetricEvents(bytes, native)
    case 'chatwoot':
      return readChatwoot(bytes, native)
    case 'csv':
    case 'json-lines':
    case 'json':
    case 'xlsx':
    case 'parquet':
      return readMapped(bytes, reading.format, reading.mapping, options)
  }
}

async function readMapped(
  bytes: AsyncIterable<Uint8Array>,
  format: 'csv' | 'json-lines' | 'json' | 'xlsx' | 'parquet',
  mapping: Mapping | undefined,
  options: ReadOptions,
): Promise<Outcome> {
  if (!mapping) throw new Problem('mapping-missing')
  switch (format) {
    case 'csv':
      return readCsv(bytes, mapping, options)
    case 'json-lines':
      return readJsonLines(bytes, mapping, options)
    case 'json':
      return readJson(bytes, mapping, options)
    case 'xlsx':
      return readXlsx(bytes, mapping, options)
    case 'parquet':
      return readParquet(await joined(bytes), mapping, options)
  }
}

async function readCanonicalCsv(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<Outcome> {
  const { head, all } = await withHead(bytes, HEAD_BYTES)
  const layout = await csvLayout(head)
  return layout.ok ? readCsv(all, canonicalMapping(layout.value.header), options) : layout
}

async function readCanonicalParquet(bytes: AsyncIterable<Uint8Array>): Promise<Outcome> {
  const batch = await readSegment(await joined(bytes))
  if (!batch.ok) return batch
  const { length } = batch.value
  return accept({ batch: batch.value, summary: { read: length, accepted: length, filtered: {}, rejected: {} } })
}

/** Detection, suggestion and preview look at this much. */
export const HEAD_BYTES = 1024 * 1024

/** The first bytes, and the whole again. */
export async function withHead(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(taken).subarray(0, size)
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* taken
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { head, all: all() }
}

/** Parquet is read from its end, so it must be whole; larger files belong into several. */
const MOST_PARQUET_BYTES = 2 ** 31

async function joined(bytes: AsyncIterable<Uint8Array>): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MOST_PARQUET_BYTES) throw new Problem('body-too-large', { limitBytes: MOST_PARQUET_BYTES })
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole.buffer
}

/** @throws Problem `file-not-readable` with the readers' own words. */
export function unreadable(refusals: readonly Refusal<RefusalCode>[]): Problem {
  return new Problem(
    'file-not-readable',
    {},
    refusals.map((refusal) => ({
      ...refusal,
      text: { 'zh-CN': refusalTextOfFile(refusal, 'zh-CN'), en: refusalTextOfFile(refusal, 'en') },
    })),
  )
}

/** @throws Problem `file-not-readable` when it is no mapping. */
export function checkedMapping(value: unknown): Mapping {
  const mapping = parseMapping(value)
  if (!mapping.ok) throw unreadable(mapping.problems)
  return mapping.value
}
