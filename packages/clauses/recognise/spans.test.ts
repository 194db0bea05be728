import { expect, test } from 'vitest'
import type { Span } from './analysed-contract.ts'
import { liesInAny, meetsAny } from './spans.ts'

const SPANS: readonly Span[] = [
  { start: 30, end: 40 },
  { start: 0, end: 5 },
  { start: 10, end: 25 },
  { start: 12, end: 14 },
]

test.each([
  [{ start: 0, end: 1 }, true, true],
  [{ start: 4, end: 6 }, true, false],
  [{ start: 5, end: 10 }, false, false],
  [{ start: 13, end: 20 }, true, true],
  [{ start: 20, end: 35 }, true, false],
  [{ start: 40, end: 41 }, false, false],
])('a stretch %o among spans: meets %s, lies in one %s', (stretch, meets, lies) => {
  expect(meetsAny(SPANS)(stretch)).toBe(meets)
  expect(liesInAny(SPANS)(stretch)).toBe(lies)
  expect(meetsAny([])(stretch) || liesInAny([])(stretch)).toBe(false)
})

test.each([meetsAny, liesInAny])('%o looks at few of many spans', (isAmong) => {
  const size = 4096
  let looks = 0
  const spans = Array.from(
    { length: size },
    (_, at): Span => ({
      get start() {
        looks += 1
        return at * 10
      },
      end: at * 10 + 5,
    }),
  )
  const asked = isAmong(spans)
  looks = 0
  for (let at = 0; at < size; at += 1) asked({ start: at * 10 + 1, end: at * 10 + 2 })
  expect(looks).toBeLessThan(size * 20)
})
