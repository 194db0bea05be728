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
export const DEFAULT_LIST_LIMIT = 200

/**
 * Cuts a list that its contract or organisation keeps short, read whole and in its order, to a page.
 * @throws Problem `cursor-invalid` also when the row that the cursor names is no longer there.
 */
export function pageOfWhole<Row, Item>(
  rows: readonly Row[],
  { cursor, limit = DEFAULT_LIST_LIMIT }: { readonly cursor?: string; readonly limit?: number },
  item: (row: Row) => Item,
  key: (row: Row, position: number) => readonly (string | number)[],
): { items: Item[]; nextCursor: string | null } {
  const start =
    cursor === undefined ? 0 : rows.findIndex((row, position) => cursorOf(key(row, position)) === cursor) + 1
  if (cursor !== undefined && start === 0) throw new Problem('cursor-invalid')
  const end = start + limit
  const last = end < rows.length ? rows[end - 1] : undefined
  return {
    items: rows.slice(start, end).map(item),
    nextCursor: last === undefined ? null : cursorOf(key(last, end - 1)),
  }
}

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
