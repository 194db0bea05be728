import { csvLayout, type Mapping, type ReadOptions, readCsv } from '@heqi/records'
import type { Result } from '@heqi/vocabulary'
import type { CountPlan } from './count-plan.ts'
import { rangesOf, readRanges } from './csv-ranges.ts'
import { fileChunks } from './file-chunks.ts'
import { atHand, type FileRead } from './file-read.ts'

/** More than anyone mends by hand; they are counted in any case. */
const MOST_REJECTS_PER_RANGE = 100_000

/** A CSV file on disk through a mapping, on all processors where it is large; then, with a plan, only counted if it can be. */
export async function readCsvFile(
  { path, sizeBytes }: { readonly path: string; readonly sizeBytes: number },
  head: Uint8Array,
  mapping: Mapping,
  options: ReadOptions,
  onBytes: (bytes: number) => void,
  plan: CountPlan | undefined,
): Promise<Result<FileRead>> {
  const layout = await csvLayout(head, mapping)
  if (!layout.ok) return layout
  // A byte position means something in a UTF-8 file only; a pseudonym is a function, which no thread can be handed.
  const isDivisible = layout.value.encoding === 'utf-8' && options.pseudonym === undefined
  const ranges = isDivisible ? rangesOf(sizeBytes, layout.value.dataStart) : []
  if (ranges.length > 1) {
    const task = { file: path, mapping, layout: layout.value, mostRejects: MOST_REJECTS_PER_RANGE }
    const outcome = await readRanges(task, ranges, { onBytes, onReject: options.onReject }, plan)
    if (outcome) return outcome
  }
  return atHand(await readCsv(fileChunks(path, { onBytes }), mapping, { ...options, sizeBytes }))
}
