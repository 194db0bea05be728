import {
  CODE_COLUMNS,
  type CodeColumnName,
  DICTIONARY_COLUMNS,
  NUMBER_COLUMNS,
  type NumberColumnName,
  type TextColumnName,
} from './batch.ts'
import type { SourceFormat } from './file-formats.ts'

/**
 * The mapping file: how the columns of a foreign table become the fields of the canonical record. It is data that two
 * parties can read and sign, so it has a small closed set of expressions and no code.
 */

export const ENCODINGS = ['auto', 'utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof ENCODINGS)[number]

export const LIST_FIELDS = ['reopenedAt', 'replies', 'pauses'] as const
export type ListField = (typeof LIST_FIELDS)[number]
export type MappedField = TextColumnName | NumberColumnName | CodeColumnName | ListField
export const MAPPED_FIELDS: readonly MappedField[] = [
  ...DICTIONARY_COLUMNS,
  'sourceId',
  ...NUMBER_COLUMNS,
  ...CODE_COLUMNS,
  ...LIST_FIELDS,
]

/** A column by its header name; `occurrence` tells columns of one name apart, counting from 1. */
export type ColumnReference = { readonly column: string; readonly occurrence?: number }

/** How the text of a column is read. */
export type Reading = {
  readonly map?: Readonly<Record<string, string | null>>
  readonly otherwise?: string | null
  readonly format?: string
  readonly unit?: DurationUnit
}

export const DURATION_UNITS_MS = { milliseconds: 1, seconds: 1000, minutes: 60_000, hours: 3_600_000 } as const
export type DurationUnit = keyof typeof DURATION_UNITS_MS

export type Condition =
  | (ColumnReference & { readonly equals: string })
  | (ColumnReference & { readonly in: readonly string[] })
  | (ColumnReference & { readonly empty: boolean })
  | (ColumnReference & { readonly less: number })
  | (ColumnReference & { readonly greater: number })
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/**
 * `sum` leaves absent parts out and is absent when all are; with an instant, that one comes first and must be there.
 * `difference` is absent when one side is. `first` is the first that is present.
 */
export type Expression =
  | (ColumnReference & Reading)
  | ({ readonly columns: readonly (string | ColumnReference)[]; readonly join: string } & Reading)
  | { readonly constant: string | number | boolean }
  | { readonly field: NumberColumnName }
  | { readonly sum: readonly Expression[] }
  | { readonly difference: readonly [Expression, Expression] }
  | { readonly first: readonly Expression[] }
  | { readonly when: Condition; readonly use: Expression; readonly otherwise?: Expression }

export type Filter = { readonly reason: string; readonly drop: Condition }

/** A mapping file; its schema is in `mapping-schema.ts`. */
export type Mapping = {
  readonly name: string
  readonly format: SourceFormat
  /** IANA zone of date-times without an offset. */
  readonly timeZone: string
  /** A local time that the clocks ran through twice; default `reject`. */
  readonly ambiguousLocalTime?: 'reject' | 'earlier' | 'later'
  /** A local time that the clocks skipped; default `reject`. */
  readonly nonexistentLocalTime?: 'reject' | 'shift'
  readonly encoding?: Encoding
  readonly delimiter?: string
  readonly quote?: string
  /** Column names of a CSV file that has no header row. */
  readonly header?: readonly string[]
  readonly sheet?: string
  readonly rows?: string
  readonly trim?: boolean
  /** Texts that mean absent, such as NULL. */
  readonly empty?: readonly string[]
  readonly missingColumns?: 'refuse' | 'absent'
  readonly filters?: readonly Filter[]
  readonly fields: Readonly<Partial<Record<MappedField, Expression>>>
}
