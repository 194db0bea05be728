/** What a thread needs that reads a range of a CSV file: without the other formats, which take longer to load than a range to read. */
export { type RisingIds, risingIds } from './identity-index.ts'
export { type CsvRangeOptions, type CsvRangeOutcome, readCsvRange } from './read-csv.ts'
export type { Reject } from './reject.ts'
export { RisingIdColumn } from './rising-id-column.ts'
