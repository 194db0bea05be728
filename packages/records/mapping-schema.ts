import { type TSchema, Type } from 'typebox'
import { NUMBER_COLUMNS } from './batch.ts'
import { SOURCE_FORMATS } from './file-formats.ts'
import { DURATION_UNITS_MS, type DurationUnit, ENCODINGS, MAPPED_FIELDS } from './mapping.ts'

const closed = { additionalProperties: false } as const

const words = <const Word extends string>(choices: readonly Word[], description: string) =>
  Type.Unsafe<Word>({ type: 'string', enum: [...choices], description })

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
