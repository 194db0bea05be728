type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values are the same as data, whatever the order of their fields. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, index) => sameValue(entry, other[index]))
  if (!isFields(one) || !isFields(other)) return one === other
  return [...Object.keys(one), ...Object.keys(other)].every((name) => sameValue(one[name], other[name]))
}

/**
 * What somebody said of `base`, said of `now`: each term that they changed, added or took out stays so, each that they left is as
 * it is now. Of lists that changed their length, and of another alternative, what was said stands as a whole.
 */
export function rebased(said: unknown, base: unknown, now: unknown): unknown {
  if (sameValue(said, base)) return now
  if (sameValue(base, now)) return said
  if (Array.isArray(said) && Array.isArray(base) && Array.isArray(now)) {
    const isEntryByEntry = said.length === base.length && base.length === now.length
    return isEntryByEntry ? said.map((entry, index) => rebased(entry, base[index], now[index])) : said
  }
  if (!isFields(said) || !isFields(base) || !isFields(now)) return said
  if (said['kind'] !== base['kind'] || base['kind'] !== now['kind']) return said
  const names = [...new Set([...Object.keys(now), ...Object.keys(said)])]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = rebased(said[name], base[name], now[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
