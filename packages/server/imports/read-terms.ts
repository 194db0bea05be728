const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What two places of a text say of one matter; where both speak, or speak of different kinds of it, the first one counts. */
export function merged(first: unknown, second: unknown): unknown {
  if (first === null || first === undefined) return second
  if (Array.isArray(first) && Array.isArray(second)) return first.length === 0 ? second : first
  if (!isRecord(first) || !isRecord(second)) return first
  if (first['kind'] !== undefined && second['kind'] !== undefined && first['kind'] !== second['kind']) return first
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return Object.fromEntries(names.map((name) => [name, merged(first[name], second[name])]))
}

/** Without nulls (a blank is a term that is not there), without repetitions and without what the database's JSON cannot hold. */
export function storable(value: unknown): unknown {
  if (value === null) return undefined
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed()
  if (Array.isArray(value)) return withoutRepetitions(value.map((entry) => storable(entry) ?? {}))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, storable(entry)]))
}

/** Each entry once; sentences stay as often as they are said. */
function withoutRepetitions(entries: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>()
  return entries.filter((entry) => {
    const key = JSON.stringify(entry)
    const isAgain = typeof entry === 'object' && seen.has(key)
    seen.add(key)
    return !isAgain
  })
}

/** Whether the terms hold such a value anywhere. */
const holds = (value: unknown, isSuch: (leaf: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some((entry) => holds(entry, isSuch))
    : isSuch(value)

/** Whether the text leaves a blank to be filled in. */
export const hasBlank = (terms: unknown): boolean => holds(terms, (leaf) => leaf === null)

/** Whether the text states a number, a date or a share. */
export const statesValue = (terms: unknown): boolean =>
  holds(terms, (leaf) => typeof leaf === 'number' || (typeof leaf === 'string' && /^\d/.test(leaf)))

/** Whether anything was read at all. */
export const saysSomething = (terms: unknown): boolean => holds(terms, () => true)
