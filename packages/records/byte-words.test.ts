import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteText, compareBytes, digitsBefore, isPrinting, viewOf } from './byte-words.ts'

const bytes = fc.uint8Array({ maxLength: 24 })
const likely = fc
  .array(fc.constantFrom(0, 32, 33, 47, 48, 49, 57, 58, 65, 126, 127, 128, 176, 255), { maxLength: 24 })
  .map((list) => Uint8Array.from(list))
const any = fc.oneof(bytes, likely)

test('four bytes at a time say what one at a time says', () => {
  fc.assert(
    fc.property(any, fc.nat(8), (text, before) => {
      const padded = Uint8Array.from([...new Uint8Array(before).fill(57), ...text, 32])
      const view = viewOf(padded)
      const end = before + text.length
      expect(isPrinting(view, before, end)).toBe(text.every((byte) => byte > 32 && byte < 128))
      const size = Math.min(4, text.length)
      if (size === 0 || end < 4) return
      const last = String.fromCharCode(...text.subarray(text.length - size))
      expect(digitsBefore(view, end, size)).toBe(/^[0-9]+$/.test(last) ? Number(last) : -1)
    }),
    { numRuns: 2000 },
  )
})

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
