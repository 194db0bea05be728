import {
  canonicalMapping,
  csvLayout,
  type FileFormat,
  type Mapping,
  type NativeOptions,
  readFormat,
} from '@heqi/records'
import type { Result } from '@heqi/vocabulary'
import type { CountPlan } from './count-plan.ts'
import { readCsvFile } from './csv-input.ts'
import { atHand, type FileRead } from './file-read.ts'
import type { RecordSource } from './record-source.ts'

type FormatFile = {
  readonly source: RecordSource
  readonly mapping: Mapping | undefined
  readonly options: NativeOptions
  readonly onBytes: (bytes: number) => void
  /** What the records may be counted for instead of being kept. */
  readonly plan: CountPlan | undefined
}

/** Reads a file of a known format; CSV on disk by several threads where it is large. */
export async function readFormatFile(format: FileFormat, file: FormatFile): Promise<Result<FileRead>> {
  const { source, options, onBytes, plan } = file
  const mapping = format === 'canonical-csv' ? await canonicalOf(source.head) : file.mapping
  if (source.onDisk && mapping && (format === 'csv' || format === 'canonical-csv'))
    return readCsvFile(source.onDisk, source.head, mapping, options, onBytes, plan)
  const bytes = { chunks: () => source.chunks(onBytes), randomAccess: source.randomAccess }
  return atHand(await readFormat(format, bytes, mapping, options))
}

/** `undefined` where the head is no CSV, which the reader then says. */
async function canonicalOf(head: Uint8Array): Promise<Mapping | undefined> {
  const layout = await csvLayout(head)
  return layout.ok ? canonicalMapping(layout.value.header) : undefined
}
