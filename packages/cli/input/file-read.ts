import type { ReadOutcome, ReadSummary, RecordBatch } from '@heqi/records'
import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import type { RecordParts } from './csv-ranges.ts'

/** A file that was read: its records, or the threads on which they lie. */
export type FileRead = {
  readonly summary: ReadSummary
  /** To be asked once; for records in parts, instead of their counts. */
  readonly batch: () => RecordBatch | Promise<RecordBatch>
  readonly parts?: RecordParts
}

export const atHand = <Problem extends Refusal>(outcome: Result<ReadOutcome, Problem>): Result<FileRead, Problem> =>
  outcome.ok ? accept({ summary: outcome.value.summary, batch: () => outcome.value.batch }) : outcome

export const inParts = (parts: RecordParts): FileRead => ({ summary: parts.summary, batch: () => parts.batch(), parts })
