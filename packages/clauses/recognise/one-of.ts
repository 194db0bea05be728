/** V8 decides a class of more than sixteen ranges by a call for every character it comes to, and smaller ones in place. */
const MOST_RANGES = 16

/** What stands in a class: an escape, a range or a character. */
const ITEM = /\\u[\da-f]{4}|\\.|.-.|./gu

/** Any of the characters of a class, however many, as classes that are decided in place; neighbours stand in one. */
export function oneOf(characters: string): string {
  const items = [...(characters.match(ITEM) ?? [])].sort().map((item) => (item === '-' ? String.raw`\-` : item))
  const size = Math.ceil(items.length / Math.ceil(items.length / MOST_RANGES))
  const classes: string[] = []
  for (let from = 0; from < items.length; from += size) classes.push(`[${items.slice(from, from + size).join('')}]`)
  return `(?:${classes.join('|')})`
}
