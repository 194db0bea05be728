import { type Expression, MAPPED_FIELDS, type MappedField, type Mapping } from './mapping.ts'

/**
 * Our own table form of the canonical record: a column for each field, named for it; instants in ISO 8601 with their
 * offset, durations in milliseconds, flags true and false, lists as JSON. Columns that a file lacks are absent fields.
 */
export function canonicalMapping(header: readonly string[]): Mapping {
  const fields = MAPPED_FIELDS.filter((field) => header.includes(field))
  return {
    name: 'canonical',
    format: 'csv',
    timeZone: 'UTC',
    trim: false,
    fields: Object.fromEntries(fields.map((field) => [field, canonicalColumn(field)])),
  }
}

const canonicalColumn = (column: MappedField): Expression => ({ column })

/** Whether a header is one of ours: the four fields that every record must have. */
export const isCanonicalHeader = (header: readonly string[]): boolean =>
  ['source', 'sourceId', 'channel', 'enteredAt'].every((field) => header.includes(field))
