export * from './batch.ts'
export { BatchBuilder } from './batch-builder.ts'
export { batchOf, concatBatches } from './batch-from-records.ts'
export { recordAt, selectRows } from './batch-rows.ts'
export { canonicalMapping, isCanonicalHeader } from './canonical-mapping.ts'
export { type CsvDialect, detectDialect } from './csv-dialect.ts'
export * from './mapping.ts'
export { parseMapping } from './parse-mapping.ts'
export {
  type CsvLayout,
  type CsvRange,
  type CsvRangeOutcome,
  csvLayout,
  csvSample,
  readCsv,
  readCsvRange,
} from './read-csv.ts'
export type { ReadOutcome } from './read-outcome.ts'
export * from './record.ts'
export {
  addSummaries,
  REFUSAL_CODES,
  REJECT_CODES,
  type ReadSummary,
  type RefusalCode,
  type Reject,
  type RejectCode,
} from './reject.ts'
export type { ReadOptions } from './row-plan.ts'
