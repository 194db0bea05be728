import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteText, compareBytes, viewOf } from './byte-words.ts'

test('texts of one length compare by their bytes', () => {
  const pair = fc.nat(20).chain((size) => {
    const text = fc.array(fc.constantFrom(0, 1, 127, 128, 255), { minLength: size, maxLength: size })
    return fc.tuple(text, text, fc.nat(size))
  })
  fc.assert(
    fc.property(pair, ([a, other, shared]) => {
      const b = [...a.slice(0, shared), ...other.slice(shared)]
      const view = viewOf(Uint8Array.from([...a, ...b]))
      const at = a.findIndex((byte, i) => byte !== b[i])
      expect(Math.sign(compareBytes(view, 0, a.length, a.length))).toBe(at < 0 ? 0 : Math.sign(a[at]! - b[at]!))
      const text = new ByteText(Uint8Array.from(a))
      expect(text.size).toBe(a.length)
      expect(text.stands(view, a.length)).toBe(at < 0)
    }),
    { numRuns: 1000 },
  )
})
