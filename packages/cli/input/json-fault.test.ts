import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from './json-fault.ts'

const CASES: readonly (readonly [text: string, offset: number, found: string])[] = [
  ['hello\n', 0, 'hello'],
  ['[1,2\n', 5, ''],
  ['{"x":', 5, ''],
  ['{"x" 1}', 5, '1'],
  ['{"x":1,,}', 7, ','],
  ['{"x":1,}', 7, '}'],
  ['[1,]', 3, ']'],
  ["{'x':1}", 1, "'"],
  ['{"x":01}', 5, '01'],
  ['{"a":1}{', 7, '{'],
  ['1,2', 1, ','],
  ['{"名":是}', 5, '是'],
  ['["a\nb"]', 1, '"'],
  ['[}', 1, '}'],
  ['{"a": "b', 6, ''],
  ['["a\\', 1, ''],
  ['[tru', 1, ''],
  ['[true1', 1, 'true1'],
]

describe('the fault of a text that is not JSON', () => {
  for (const [text, offset, found] of CASES)
    it(`${JSON.stringify(text)}: ${offset}`, () => expect(jsonFault(text)).toEqual({ offset, found }))

  it('of a JSON text that is cut off is the cut, or the start of what the cut has broken', () => {
    fc.assert(
      fc.property(fc.object(), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value)
        const head = text.slice(0, 1 + (cut % (text.length - 1)))
        fc.pre(head.length < text.length)
        const { offset } = jsonFault(head)
        expect(offset).toBeGreaterThan(0)
        expect(text.slice(0, offset)).toBe(head.slice(0, offset))
      }),
    )
  })

  it('is found without a deep call in a text that is deep', () =>
    expect(jsonFault('['.repeat(200_000)).offset).toBe(200_000))
})
