import { type Refusal, refuse } from '@heqi/vocabulary'
import type { RecordBatch } from './batch.ts'
import type { ReadSummary, RefusalCode } from './reject.ts'

/** What a reader makes of a file: every row is in the batch, filtered with a reason, or was handed on as a reject. */
export type ReadOutcome = { readonly batch: RecordBatch; readonly summary: ReadSummary }

export const refuseFile = (code: RefusalCode, data: Readonly<Record<string, string | number>> = {}) =>
  refuse<Refusal<RefusalCode>>({ code, data })
