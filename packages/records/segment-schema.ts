import type { SchemaElement } from 'hyparquet/src/index.js'
import { COUNT_COLUMNS, DURATION_COLUMNS, FLAG_COLUMNS, INSTANT_COLUMNS, SCORE_COLUMNS } from './batch.ts'
import { MAPPED_FIELDS, type MappedField } from './mapping.ts'
import type { ServiceRecord } from './record.ts'

/**
 * The Parquet schema of a sealed segment: every field of the canonical record under its own name, in a fixed order, so
 * that any reader (DuckDB, Spark, ClickHouse) can ask it with SQL. Lists are lists of structs.
 */
type SegmentColumn = {
  readonly name: MappedField
  readonly write: (record: ServiceRecord) => unknown
}

const REQUIRED: ReadonlySet<string> = new Set(['source', 'sourceId', 'channel', 'enteredAt'])

const isIn = (names: readonly string[], name: string): boolean => names.includes(name)

const repetition = (name: string) => (REQUIRED.has(name) ? 'REQUIRED' : 'OPTIONAL')

const TIMESTAMP = {
  type: 'INT64',
  converted_type: 'TIMESTAMP_MILLIS',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
} as const

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

function elementsOf(name: MappedField): readonly SchemaElement[] {
  if (name === 'reopenedAt') return listOf(name, [{ name: 'element', repetition_type: 'REQUIRED', ...TIMESTAMP }])
  if (name === 'replies') {
    return listOf(name, [
      { name: 'element', repetition_type: 'REQUIRED', num_children: 2 },
      { name: 'at', repetition_type: 'REQUIRED', ...TIMESTAMP },
      { name: 'by', repetition_type: 'REQUIRED', ...TEXT },
    ])
  }
  if (name === 'pauses') {
    return listOf(name, [
      { name: 'element', repetition_type: 'REQUIRED', num_children: 4 },
      { name: 'start', repetition_type: 'REQUIRED', ...TIMESTAMP },
      { name: 'end', repetition_type: 'OPTIONAL', ...TIMESTAMP },
      { name: 'reason', repetition_type: 'REQUIRED', ...TEXT },
      { name: 'evidence', repetition_type: 'OPTIONAL', ...TEXT },
    ])
  }
  return [{ name, repetition_type: repetition(name), ...typeOf(name) }]
}

function typeOf(name: MappedField): Partial<SchemaElement> {
  if (isIn(INSTANT_COLUMNS, name)) return TIMESTAMP
  if (isIn(DURATION_COLUMNS, name) || isIn(COUNT_COLUMNS, name)) return { type: 'INT64' }
  if (isIn(SCORE_COLUMNS, name)) return { type: 'DOUBLE' }
  return isIn(FLAG_COLUMNS, name) ? { type: 'BOOLEAN' } : TEXT
}

const listOf = (name: MappedField, element: readonly SchemaElement[]): readonly SchemaElement[] => [
  { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  ...element,
]

export const SEGMENT_SCHEMA: readonly SchemaElement[] = [
  { name: 'record', num_children: MAPPED_FIELDS.length },
  ...MAPPED_FIELDS.flatMap(elementsOf),
]

export const SEGMENT_COLUMNS: readonly SegmentColumn[] = MAPPED_FIELDS.map((name) => {
  const isCount = isIn(DURATION_COLUMNS, name) || isIn(COUNT_COLUMNS, name)
  return {
    name,
    write: (record) => {
      const value = record[name]
      if (value === undefined) return null
      return isCount ? BigInt(value as number) : value
    },
  }
})
