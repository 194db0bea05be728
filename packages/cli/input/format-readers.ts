import {
  canonicalMapping,
  csvLayout,
  type FileFormat,
  type Mapping,
  type NativeOptions,
  type ReadOutcome,
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
} from '@heqi/records'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { CountPlan } from './count-plan.ts'
import { readCsvFile } from './csv-input.ts'
import { atHand, type FileRead } from './file-read.ts'
import type { RecordSource } from './record-source.ts'

export type ReaderInput = {
  readonly source: RecordSource
  readonly mapping: Mapping | undefined
  readonly options: NativeOptions
  readonly onBytes: (bytes: number) => void
  /** What the records may be counted for instead of being kept. */
  readonly plan: CountPlan | undefined
}

type FormatReader = (input: ReaderInput) => Promise<Result<FileRead>>
type WholeReader = (input: ReaderInput) => Promise<Result<ReadOutcome>>

/** How each format is read. */
export const FORMAT_READERS: Readonly<Record<FileFormat, FormatReader>> = {
  'canonical-csv': canonicalCsv,
  'canonical-json-lines': whole(({ source, options, onBytes }) => readCanonicalLines(source.chunks(onBytes), options)),
  'canonical-parquet': whole(canonicalParquet),
  'asterisk-queue-log': whole(({ source, options, onBytes }) => readAsteriskQueueLog(source.chunks(onBytes), options)),
  'asterisk-cdr': whole(({ source, options, onBytes }) => readAsteriskCdr(source.chunks(onBytes), options)),
  'freeswitch-callcenter': whole(({ source, options, onBytes }) =>
    readFreeSwitchCallcenter(source.chunks(onBytes), options),
  ),
  'zendesk-metric-events': whole(({ source, options, onBytes }) =>
    readZendeskMetricEvents(source.chunks(onBytes), options),
  ),
  chatwoot: whole(({ source, options, onBytes }) => readChatwoot(source.chunks(onBytes), options)),
  csv: mapped(csv),
  'json-lines': mapped(async ({ source, mapping, options, onBytes }) =>
    atHand(await readJsonLines(source.chunks(onBytes), mapping, options)),
  ),
  json: mapped(async ({ source, mapping, options, onBytes }) =>
    atHand(await readJson(source.chunks(onBytes), mapping, options)),
  ),
  xlsx: mapped(async ({ source, mapping, options, onBytes }) =>
    atHand(await readXlsx(source.chunks(onBytes), mapping, options)),
  ),
  parquet: mapped(async ({ source, mapping, options }) =>
    atHand(await readParquet(await source.randomAccess(), mapping, options)),
  ),
}

function whole(read: WholeReader): FormatReader {
  return async (input) => atHand(await read(input))
}

/** Foreign columns mean nothing until a mapping says what. */
function mapped(read: (input: ReaderInput & { readonly mapping: Mapping }) => Promise<Result<FileRead>>): FormatReader {
  return async (input) => {
    const { mapping } = input
    return mapping ? read({ ...input, mapping }) : refuse(MAPPING_NEEDED)
  }
}

const MAPPING_NEEDED: Refusal = { code: 'mapping-needed' }

async function csv({ source, mapping, options, onBytes, plan }: ReaderInput & { readonly mapping: Mapping }) {
  return source.onDisk
    ? readCsvFile(source.onDisk, source.head, mapping, options, onBytes, plan)
    : atHand(await readCsv(source.chunks(onBytes), mapping, options))
}

async function canonicalCsv(input: ReaderInput): Promise<Result<FileRead>> {
  const layout = await csvLayout(input.source.head)
  return layout.ok ? csv({ ...input, mapping: canonicalMapping(layout.value.header) }) : layout
}

/** A sealed segment holds nothing but good records. */
async function canonicalParquet({ source }: ReaderInput): Promise<Result<ReadOutcome>> {
  const segment = await readSegment(await source.randomAccess())
  if (!segment.ok) return segment
  const count = segment.value.length
  return accept({ batch: segment.value, summary: { read: count, accepted: count, filtered: {}, rejected: {} } })
}
