import { Problem } from './problem.ts'

/** The key of the last row of a page, opaque to clients. */
export const cursorOf = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

/** @throws Problem `cursor-invalid` when the text is no cursor of `length` parts. */
export function readCursor(cursor: string | undefined, length: number): readonly (string | number)[] | undefined {
  if (cursor === undefined) return undefined
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(key) && key.length === length && key.every((part) => ['string', 'number'].includes(typeof part)))
      return key as (string | number)[]
  } catch {
    // Not JSON: falls through to the same answer.
  }
  throw new Problem('cursor-invalid')
}

export const DEFAULT_LIMIT = 50

/** Cuts `rows`, read with one row more than `limit`, to a page. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  key: (row: Row) => readonly (string | number)[],
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { items: shown.map(item), nextCursor: last === undefined ? null : cursorOf(key(last)) }
}
