export {
  applyCorrections,
  type CorrectionOutcome,
  type CorrectionSummary,
  type KnownRecords,
  noRecords,
} from './apply-corrections.ts'
export * from './batch.ts'
export { BatchBuilder } from './batch-builder.ts'
export { batchOf, concatBatches } from './batch-from-records.ts'
export { recordAt, selectRows } from './batch-rows.ts'
export { canonicalMapping, isCanonicalHeader } from './canonical-mapping.ts'
export { type RecordProblem, recordProblem } from './check-record.ts'
export { type CsvDialect, detectDialect } from './csv-dialect.ts'
export { csvTexts } from './csv-texts.ts'
export { type DaySegment, readSegment, sealDays } from './day-segments.ts'
export { type Detection, detectFormat } from './detect-format.ts'
export * from './file-formats.ts'
export type { NativeOptions } from './formats/native-options.ts'
export { areRising, type RisingIds, risingIds } from './identity-index.ts'
export { lineTexts } from './line-texts.ts'
export { refusalTextOfFile, rejectText } from './locales/reject-text.ts'
export { REFUSAL_TEXTS, REJECT_TEXTS } from './locales/reject-texts.ts'
export * from './mapping.ts'
export { MAPPING_SCHEMA } from './mapping-schema.ts'
export { parseMapping } from './parse-mapping.ts'
export {
  type CsvLayout,
  type CsvRange,
  type CsvRangeOutcome,
  csvLayout,
  readCsv,
  readCsvRange,
} from './read-csv.ts'
export { type FileBytes, readFormat } from './read-format.ts'
export type { ReadOptions } from './read-options.ts'
export type { ReadOutcome } from './read-outcome.ts'
export type { RandomAccessFile } from './read-parquet.ts'
export { type Sheet, sheetsOf } from './read-xlsx.ts'
export * from './record.ts'
export { contentHash, contentOf } from './record-content.ts'
export { RECORD_SCHEMA } from './record-schema.ts'
export {
  addSummaries,
  REFUSAL_CODES,
  REJECT_CODES,
  type ReadSummary,
  type RefusalCode,
  type Reject,
  type RejectCode,
} from './reject.ts'
export { type MappingSuggestion, type SuggestionContext, suggestMapping } from './suggest-mapping.ts'
export { type TextRow, type TextTable, tableTexts } from './table-texts.ts'
export { csvOf, jsonLinesOf } from './write-records.ts'
