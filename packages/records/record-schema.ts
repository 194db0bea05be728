import { type TSchema, Type } from 'typebox'
import {
  COUNT_COLUMNS,
  DICTIONARY_COLUMNS,
  DURATION_COLUMNS,
  ENUMERATION_COLUMNS,
  FLAG_COLUMNS,
  INSTANT_COLUMNS,
  SCORE_COLUMNS,
} from './batch.ts'
import { EARLIEST_INSTANT, LATEST_INSTANT } from './instant-bounds.ts'
import { ENUMERATIONS, PAUSE_REASONS, REPLY_AUTHORS } from './record.ts'

const closed = { additionalProperties: false } as const

const Instant = Type.Integer({
  minimum: EARLIEST_INSTANT,
  maximum: LATEST_INSTANT,
  description: 'epoch milliseconds, UTC',
})
const Duration = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: 'milliseconds' })
const Count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })
const Score = Type.Number()
/** PostgreSQL and Parquet readers cannot hold a NUL, nor UTF-8 half a surrogate pair. */
const Text = Type.String({ minLength: 1, pattern: '^[^\\u0000]*$' })

const oneOf = (choices: readonly string[]): TSchema => Type.Unsafe<string>({ type: 'string', enum: [...choices] })

const each = (names: readonly string[], schema: TSchema): Record<string, TSchema> =>
  Object.fromEntries(names.map((name) => [name, Type.Optional(schema)]))

const optional: Record<string, TSchema> = {
  ...each(DICTIONARY_COLUMNS, Text),
  ...each(INSTANT_COLUMNS, Instant),
  ...each(DURATION_COLUMNS, Duration),
  ...each(COUNT_COLUMNS, Count),
  ...each(SCORE_COLUMNS, Score),
  ...each(FLAG_COLUMNS, Type.Boolean()),
  ...Object.fromEntries(ENUMERATION_COLUMNS.map((name) => [name, Type.Optional(oneOf(ENUMERATIONS[name]))])),
  reopenedAt: Type.Optional(Type.Array(Instant)),
  replies: Type.Optional(Type.Array(Type.Object({ at: Instant, by: oneOf(REPLY_AUTHORS) }, closed))),
  pauses: Type.Optional(
    Type.Array(
      Type.Object(
        { start: Instant, end: Type.Optional(Instant), reason: oneOf(PAUSE_REASONS), evidence: Type.Optional(Text) },
        closed,
      ),
    ),
  ),
}

/** JSON Schema of the canonical record, one to a line in a JSON lines file (`heqi schema record`). */
export const RECORD_SCHEMA: TSchema = Type.Object(
  { ...optional, source: Text, sourceId: Text, channel: oneOf(ENUMERATIONS.channel), enteredAt: Instant },
  closed,
)
