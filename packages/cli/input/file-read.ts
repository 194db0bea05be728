import type { ReadOutcome, ReadSummary, RecordBatch } from '@heqi/records'
import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import type { CountedRecords } from './count-plan.ts'

/** A file that was read: its records, to be asked for once, or what was counted of them instead. */
export type FileRead = { readonly summary: ReadSummary } & (
  | { readonly batch: () => RecordBatch | Promise<RecordBatch>; readonly counted?: never }
  | { readonly counted: CountedRecords }
)

export const atHand = <Problem extends Refusal>(outcome: Result<ReadOutcome, Problem>): Result<FileRead, Problem> =>
  outcome.ok ? accept({ summary: outcome.value.summary, batch: () => outcome.value.batch }) : outcome
