import { INSTANT_COLUMNS, type RecordBatch } from './batch.ts'
import { recordAt } from './batch-rows.ts'
import { isoText } from './iso-text.ts'
import { MAPPED_FIELDS, type MappedField } from './mapping.ts'
import type { ServiceRecord } from './record.ts'
import { textOfValue } from './source-row.ts'

const ROWS_AT_ONCE = 4096

/** Records as JSON lines, in pieces of some thousand lines. */
export function* jsonLinesOf(batch: RecordBatch): Generator<string> {
  for (let start = 0; start < batch.length; start += ROWS_AT_ONCE) {
    let lines = ''
    const end = Math.min(batch.length, start + ROWS_AT_ONCE)
    for (let i = start; i < end; i++) lines += `${JSON.stringify(recordAt(batch, i))}\n`
    yield lines
  }
}

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u
const INSTANTS: ReadonlySet<string> = new Set(INSTANT_COLUMNS)

/**
 * Records as CSV that `canonicalMapping` reads back to the same records: a header, then a row a record. Columns in which
 * no record has a value are left out, the four required ones never.
 */
export function* csvOf(batch: RecordBatch): Generator<string> {
  const fields = MAPPED_FIELDS.filter((field) => hasValues(batch, field))
  yield `${fields.join(',')}\n`
  for (let start = 0; start < batch.length; start += ROWS_AT_ONCE) {
    let lines = ''
    const end = Math.min(batch.length, start + ROWS_AT_ONCE)
    for (let i = start; i < end; i++) lines += csvLine(recordAt(batch, i), fields)
    yield lines
  }
}

const csvLine = (record: ServiceRecord, fields: readonly MappedField[]): string =>
  `${fields.map((field) => quoted(cellOf(field, record[field]))).join(',')}\n`

const cellOf = (field: MappedField, value: unknown): string =>
  INSTANTS.has(field) && typeof value === 'number' ? `${isoText(value)}Z` : textOfValue(value)

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const REQUIRED: ReadonlySet<string> = new Set(['source', 'sourceId', 'channel', 'enteredAt'])

function hasValues(batch: RecordBatch, field: MappedField): boolean {
  if (REQUIRED.has(field)) return true
  if (field in batch.texts) return hasText(batch, field)
  if (field in batch.numbers) return !batch.numbers[field as keyof typeof batch.numbers].every(Number.isNaN)
  if (field in batch.codes) return batch.codes[field as keyof typeof batch.codes].some((code) => code !== -1)
  const list = field === 'reopenedAt' ? batch.reopenings : field === 'replies' ? batch.replies : batch.pauses
  return (list.offsets[batch.length] ?? 0) > 0
}

function hasText(batch: RecordBatch, field: string): boolean {
  const column = batch.texts[field as keyof typeof batch.texts]
  return !('values' in column) || column.values.length > 0
}
