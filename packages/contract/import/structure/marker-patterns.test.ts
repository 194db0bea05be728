import fc from 'fast-check'
import { test } from 'vitest'
import { MARKER_AHEAD, PATTERNS } from './marker-patterns.ts'

/** What stands around a mark is none of it. */
function withoutLooks(source: string): string {
  const look = /\(\?<?[!=]/.exec(source)
  if (!look) return source
  let depth = 0
  for (const { 0: piece, index } of source.slice(look.index).matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
    if (piece === '(') depth += 1
    if (piece === ')') depth -= 1
    if (piece === ')' && depth === 0)
      return source.slice(0, look.index) + withoutLooks(source.slice(look.index + index + 1))
  }
  throw new TypeError(`a look without an end: ${source}`)
}

test.each(PATTERNS)('marks are looked for wherever one may begin: $style $source', ({ source }) => {
  const mark = fc.stringMatching(new RegExp(`^(?:${withoutLooks(source).replaceAll(String.raw`\b`, '')})$`))
  fc.assert(fc.property(mark, (text) => new RegExp(`^${MARKER_AHEAD}`).test(text)))
})
