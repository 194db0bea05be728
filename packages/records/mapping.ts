import { type Static, type TSchema, Type } from 'typebox'
import {
  CODE_COLUMNS,
  type CodeColumnName,
  DICTIONARY_COLUMNS,
  NUMBER_COLUMNS,
  type NumberColumnName,
  type TextColumnName,
} from './batch.ts'

/**
 * The mapping file: how the columns of a foreign table become the fields of the canonical record. It is data that two
 * parties can read and sign, so it has a small closed set of expressions and no code.
 */

const closed = { additionalProperties: false } as const

const words = <const Word extends string>(choices: readonly Word[], description: string) =>
  Type.Unsafe<Word>({ type: 'string', enum: [...choices], description })

export const SOURCE_FORMATS = ['csv', 'json-lines', 'json', 'xlsx', 'parquet'] as const
export type SourceFormat = (typeof SOURCE_FORMATS)[number]

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

const reference = {
  column: Type.String({ minLength: 1, description: 'header name of a column' }),
  occurrence: Type.Optional(
    Type.Integer({ minimum: 1, description: 'which of several columns with this name, counting from 1' }),
  ),
}

const reading = {
  map: Type.Optional(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()]), {
      description: 'texts of the source and what they become; null = absent; a text that is not listed is a reject',
    }),
  ),
  otherwise: Type.Optional(
    Type.Union([Type.String(), Type.Null()], { description: 'for texts that map does not list; null = absent' }),
  ),
  format: Type.Optional(
    Type.String({
      description:
        'of an instant: iso, epoch-seconds, epoch-milliseconds or a pattern of yyyy yy M d H h m s S a Z; of a duration: clock (H:mm:ss)',
    }),
  ),
  unit: Type.Optional(
    words(Object.keys(DURATION_UNITS_MS) as DurationUnit[], 'unit of a duration; milliseconds when left out'),
  ),
}

const condition: TSchema = Type.Ref('Condition')
const expression: TSchema = Type.Ref('Expression')
const list = (of: TSchema): TSchema => Type.Array(of, { minItems: 1 })

const definitions = {
  Condition: Type.Union([
    Type.Object({ ...reference, equals: Type.String() }, closed),
    Type.Object({ ...reference, in: list(Type.String()) }, closed),
    Type.Object({ ...reference, empty: Type.Boolean() }, closed),
    Type.Object({ ...reference, less: Type.Number() }, closed),
    Type.Object({ ...reference, greater: Type.Number() }, closed),
    Type.Object({ all: list(condition) }, closed),
    Type.Object({ any: list(condition) }, closed),
    Type.Object({ not: condition }, closed),
  ]),
  Expression: Type.Union([
    Type.Object({ ...reference, ...reading }, closed),
    Type.Object(
      { columns: list(Type.Union([Type.String(), Type.Object(reference, closed)])), join: Type.String(), ...reading },
      closed,
    ),
    Type.Object({ constant: Type.Union([Type.String(), Type.Number(), Type.Boolean()]) }, closed),
    Type.Object({ field: words(NUMBER_COLUMNS, 'another field of the record') }, closed),
    Type.Object({ sum: list(expression) }, closed),
    Type.Object({ difference: Type.Array(expression, { minItems: 2, maxItems: 2 }) }, closed),
    Type.Object({ first: list(expression) }, closed),
    Type.Object({ when: condition, use: expression, otherwise: Type.Optional(expression) }, closed),
  ]),
  Mapping: Type.Object(
    {
      name: Type.String({ minLength: 1, description: 'what this mapping reads' }),
      format: words(SOURCE_FORMATS, 'format of the file'),
      timeZone: Type.String({ minLength: 1, description: 'IANA zone of date-times without an offset' }),
      ambiguousLocalTime: Type.Optional(
        words(
          ['reject', 'earlier', 'later'] as const,
          'a local time that the clocks ran through twice; reject when left out',
        ),
      ),
      nonexistentLocalTime: Type.Optional(
        words(['reject', 'shift'] as const, 'a local time that the clocks skipped; reject when left out'),
      ),
      encoding: Type.Optional(words(ENCODINGS, 'of a text file; auto when left out')),
      delimiter: Type.Optional(
        Type.String({ minLength: 1, maxLength: 1, description: 'of CSV; found out when left out' }),
      ),
      quote: Type.Optional(Type.String({ maxLength: 1, description: 'of CSV; " when left out, empty = no quoting' })),
      header: Type.Optional(list(Type.String({ description: 'column names of a CSV file that has no header row' }))),
      sheet: Type.Optional(Type.String({ description: 'of XLSX; the first sheet when left out' })),
      rows: Type.Optional(
        Type.String({ description: 'of JSON: dotted path to the array of rows; the whole file when left out' }),
      ),
      trim: Type.Optional(Type.Boolean({ description: 'cut spaces and tabs around values; true when left out' })),
      empty: Type.Optional(Type.Array(Type.String(), { description: 'texts that mean absent, such as NULL' })),
      missingColumns: Type.Optional(
        words(['refuse', 'absent'] as const, 'what to do when the file lacks a column; refuse when left out'),
      ),
      filters: Type.Optional(
        Type.Array(Type.Object({ reason: Type.String({ minLength: 1 }), drop: condition }, closed), {
          description: 'rows that are no records, each with the reason under which they are counted',
        }),
      ),
      fields: Type.Object(Object.fromEntries(MAPPED_FIELDS.map((name) => [name, Type.Optional(expression)])), closed),
    },
    closed,
  ),
}

/** JSON Schema of a mapping file (`heqi schema mapping`). */
export const MAPPING_SCHEMA: TSchema = Type.Cyclic(definitions, 'Mapping')

export type Filter = { readonly reason: string; readonly drop: Condition }

export type Mapping = Omit<Static<typeof definitions.Mapping>, 'fields' | 'filters' | 'header'> & {
  /** Column names of a CSV file that has no header row. */
  readonly header?: readonly string[]
  readonly filters?: readonly Filter[]
  readonly fields: Readonly<Partial<Record<MappedField, Expression>>>
}
