import { csvLayout, type Mapping, type ReadOptions, readCsv } from '@heqi/records'
import { accept, type Result } from '@heqi/vocabulary'
import { rangesOf, readRanges } from './csv-ranges.ts'
import { fileChunks } from './file-chunks.ts'
import { atHand, type FileRead, inParts } from './file-read.ts'

/** More than anyone mends by hand; they are counted in any case. */
const MOST_REJECTS_PER_RANGE = 100_000

/** A CSV file on disk through a mapping, on all processors where it is large. */
export async function readCsvFile(
  { path, sizeBytes }: { readonly path: string; readonly sizeBytes: number },
  head: Uint8Array,
  mapping: Mapping,
  options: ReadOptions,
  onBytes: (bytes: number) => void,
): Promise<Result<FileRead>> {
  const layout = await csvLayout(head, mapping)
  if (!layout.ok) return layout
  // A byte position means something in a UTF-8 file only; a pseudonym is a function, which no thread can be handed.
  const isDivisible = layout.value.encoding === 'utf-8' && options.pseudonym === undefined
  const ranges = isDivisible ? rangesOf(sizeBytes, layout.value.dataStart) : []
  if (ranges.length > 1) {
    const task = { file: path, mapping, layout: layout.value, mostRejects: MOST_REJECTS_PER_RANGE }
    const outcome = await readRanges(task, ranges, onBytes, options.onReject)
    if (outcome) return outcome.ok ? accept(inParts(outcome.value)) : outcome
  }
  return atHand(await readCsv(fileChunks(path, { onBytes }), mapping, { ...options, sizeBytes }))
}
