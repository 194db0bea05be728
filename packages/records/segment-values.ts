import type { DecodedArray } from 'hyparquet/src/index.js'
import type { StoredPage } from './segment-pages.ts'

const decoder = new TextDecoder()
const HIGH_WORD = 2 ** 32

/** Each place of a page that has a value, with the index of that value among `storedValues`. */
export function forEachValue(page: StoredPage, take: (place: number, value: number) => void): void {
  const { places, definition, valueLevel } = page
  let at = 0
  for (let place = 0; place < places; place++) {
    if (definition !== undefined && definition[place] !== valueLevel) continue
    take(place, valueIndex(page, at))
    at += 1
  }
}

/** Where the value of the `at`-th place that has one stands among `storedValues`. */
export const valueIndex = ({ dictionary, values }: StoredPage, at: number): number =>
  dictionary === undefined ? at : (values[at] as number)

/** The values of a page as its file stores them: those of its dictionary, where it has one, and each then once. */
export const storedValues = ({ dictionary, values }: StoredPage): DecodedArray => dictionary ?? values

/** Every stored value, once checked, as the number that stands for it in a column of a batch. */
export function translated(page: StoredPage, translate: (value: unknown) => number): Float64Array {
  const stored = storedValues(page)
  const plain = stored instanceof BigInt64Array ? integers(stored) : stored
  const numbers = new Float64Array(plain.length)
  for (let i = 0; i < plain.length; i++) {
    const value: unknown = plain[i]
    numbers[i] = translate(value instanceof Uint8Array ? decoder.decode(value) : value)
  }
  return numbers
}

/** By halves, since a bigint for each would be an object for each. What is beyond 2^53 comes as no safe integer. */
function integers(from: BigInt64Array): Float64Array {
  const words = new Int32Array(from.buffer, from.byteOffset, from.length * 2)
  const numbers = new Float64Array(from.length)
  for (let i = 0; i < from.length; i++) numbers[i] = words[2 * i + 1]! * HIGH_WORD + (words[2 * i]! >>> 0)
  return numbers
}

/** The number at an index that the file gives. @throws Error when the file points beyond its dictionary. */
export function numberAt(numbers: Float64Array, index: number): number {
  const number = numbers[index]
  if (number === undefined) throw new Error('a value beyond the dictionary')
  return number
}
