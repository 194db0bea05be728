import { type Static, Type } from 'typebox'
import type { RecordsRead } from '../input/records-input.ts'
import { Count, object } from './primitives.ts'

const Counts = Type.Record(Type.String(), Count)

/** What became of every row: read = filtered + rejected + added + duplicates + corrections. */
export const ReadAnswer = object({
  formats: Type.Array(Type.String()),
  read: Count,
  filtered: Counts,
  rejected: Counts,
  added: Count,
  duplicates: Count,
  corrections: Count,
  rejects: Type.Array(
    object({
      file: Type.String(),
      line: Count,
      column: Type.Optional(Type.String()),
      field: Type.Optional(Type.String()),
      code: Type.String(),
      value: Type.String(),
      data: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
    }),
    { description: 'the first hundred thousand' },
  ),
  written: Type.Array(Type.String()),
})

export const readAnswer = (
  { summary, identities, rejects, formats }: RecordsRead,
  written: readonly string[],
): Static<typeof ReadAnswer> => ({
  formats: [...formats],
  read: summary.read,
  filtered: { ...summary.filtered },
  rejected: { ...summary.rejected },
  ...identities,
  rejects: rejects.map((reject) => ({ ...reject, ...(reject.data === undefined ? {} : { data: { ...reject.data } }) })),
  written: [...written],
})
