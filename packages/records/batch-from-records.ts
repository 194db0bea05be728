import type { RecordBatch } from './batch.ts'
import { BatchBuilder } from './batch-builder.ts'
import type { ServiceRecord } from './record.ts'

export function batchOf(records: Iterable<ServiceRecord>): RecordBatch {
  const builder = new BatchBuilder()
  for (const record of records) builder.append(record)
  return builder.finish()
}

/** One batch of all rows in the order given. */
export function concatBatches(batches: readonly RecordBatch[]): RecordBatch {
  const builder = new BatchBuilder(batches.reduce((sum, batch) => sum + batch.length, 0))
  for (const batch of batches) builder.appendBatch(batch)
  return builder.finish()
}
