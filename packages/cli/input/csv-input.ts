import { stat } from 'node:fs/promises'
import {
  canonicalMapping,
  csvLayout,
  isCanonicalHeader,
  type Mapping,
  type ReadOutcome,
  type Reject,
  readCsv,
} from '@heqi/records'
import { type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { rangesOf, readRanges } from './csv-ranges.ts'
import { fileChunks, fileHead } from './file-chunks.ts'

const HEAD_BYTES = 262_144
/** More than anyone mends by hand; they are counted in any case. */
const MOST_REJECTS_PER_RANGE = 100_000

/** What a reading tells while it goes on. */
export type ReadingEvents = {
  readonly onReject: (reject: Reject) => void
  readonly onBytes: (done: number, total: number) => void
}

/** A CSV file through a mapping (none: a canonical CSV file), on all processors where it is large. */
export async function readCsvFile(
  file: string,
  given: Mapping | undefined,
  events: ReadingEvents,
): Promise<Result<ReadOutcome>> {
  const layout = await csvLayout(await fileHead(file, HEAD_BYTES), given ?? {})
  if (!layout.ok) return layout
  const mapping = given ?? mappingOfHeader(layout.value.header)
  if (!mapping) return refuse(MAPPING_NEEDED)
  const { size } = await stat(file)
  const onBytes = counter(size, events)
  // A byte position means something in a UTF-8 file only: others are decoded on the way.
  const ranges = layout.value.encoding === 'utf-8' ? rangesOf(size, layout.value.dataStart) : []
  if (ranges.length > 1) {
    const task = { file, mapping, layout: layout.value, mostRejects: MOST_REJECTS_PER_RANGE }
    const outcome = await readRanges(task, ranges, onBytes, events.onReject)
    if (outcome) return outcome
  }
  return readCsv(fileChunks(file, { onBytes }), mapping, { onReject: events.onReject, sizeBytes: size })
}

const MAPPING_NEEDED: Refusal = { code: 'mapping-needed' }

const mappingOfHeader = (header: readonly string[]): Mapping | undefined =>
  isCanonicalHeader(header) ? canonicalMapping(header) : undefined

function counter(total: number, { onBytes }: ReadingEvents): (bytes: number) => void {
  let done = 0
  return (bytes) => {
    done += bytes
    onBytes(done, total)
  }
}
