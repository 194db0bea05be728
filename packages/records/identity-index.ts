import type { PackedTextColumn, RecordBatch } from './batch.ts'
import { hashOf } from './byte-dictionary.ts'
import { compareBytes, viewOf } from './byte-words.ts'

const FREE = -1

/** Rows of two batches by (source, source id), without a string for either: the rows of the second count on from the first. */
export class IdentityIndex {
  readonly #ids: readonly [PackedTextColumn, PackedTextColumn]
  readonly #sources: readonly [Int32Array, Int32Array]
  readonly #firstLength: number
  readonly #slots: Int32Array

  constructor(first: RecordBatch, second: RecordBatch) {
    this.#ids = [first.texts.sourceId, second.texts.sourceId]
    this.#sources = sharedSourceCodes(first, second)
    this.#firstLength = first.length
    const rows = first.length + second.length
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, rows * 1.6)))).fill(FREE)
  }

  /** The row that has the identity of `row` already, or `row` itself, which has it from now on. */
  claim(row: number): number {
    const batch = row < this.#firstLength ? 0 : 1
    const i = batch === 0 ? row : row - this.#firstLength
    const { bytes, offsets } = this.#ids[batch]
    const start = offsets[i] ?? 0
    const end = offsets[i + 1] ?? start
    const source = this.#sources[batch][i] ?? FREE
    const mask = this.#slots.length - 1
    let slot = (hashOf(bytes, start, end) ^ Math.imul(source + 1, 0x9e_37_79_b1)) & mask
    for (let other = this.#slots[slot] ?? FREE; other !== FREE; other = this.#slots[slot] ?? FREE) {
      if (this.#isSame(other, source, bytes, start, end)) return other
      slot = (slot + 1) & mask
    }
    this.#slots[slot] = row
    return row
  }

  #isSame(row: number, source: number, bytes: Uint8Array, start: number, end: number): boolean {
    const batch = row < this.#firstLength ? 0 : 1
    const i = batch === 0 ? row : row - this.#firstLength
    if (this.#sources[batch][i] !== source) return false
    const other = this.#ids[batch]
    const from = other.offsets[i] ?? 0
    if ((other.offsets[i + 1] ?? from) - from !== end - start) return false
    for (let at = start; at < end; at++) if (other.bytes[from + at - start] !== bytes[at]) return false
    return true
  }
}

/** The source of each row as a number that means the same in both batches. */
function sharedSourceCodes(first: RecordBatch, second: RecordBatch): readonly [Int32Array, Int32Array] {
  const codeOf = new Map<string, number>()
  const shared = ({ texts: { source } }: RecordBatch): Int32Array => {
    const codes = source.values.map((text) => {
      const code = codeOf.get(text) ?? codeOf.size
      codeOf.set(text, code)
      return code
    })
    return source.codes.map((code) => codes[code] ?? FREE)
  }
  return [shared(first), shared(second)]
}

/** Ids that rise from row to row within one source: the first and the last of them; no ids when there are no rows. */
export type RisingIds = { readonly source: string; readonly first: Uint8Array; readonly last: Uint8Array }

/**
 * The ids of a batch of one source, if they rise by length and then by bytes, as ids that count do: then none stands
 * twice and no table is needed to know it.
 */
export function risingIds(batch: RecordBatch): RisingIds | undefined {
  const { bytes, offsets } = batch.texts.sourceId
  const { values } = batch.texts.source
  const [source = ''] = values
  if (values.length > 1) return undefined
  const { length } = batch
  const view = viewOf(bytes)
  let before = offsets[0]!
  let start = offsets[1] ?? 0
  for (let i = 1; i < length; i++) {
    const end = offsets[i + 1]!
    const size = start - before
    const growth = end - start - size
    if (growth < 0) return undefined
    if (growth === 0 && compareBytes(view, before, start, size) >= 0) return undefined
    before = start
    start = end
  }
  const id = (row: number): Uint8Array => bytes.slice(offsets[row] ?? 0, offsets[row + 1] ?? 0)
  return { source, first: id(0), last: id(Math.max(0, batch.length - 1)) }
}

/** Whether the ids of several batches, one after the other, still rise. Batches without rows are left out beforehand. */
export const areRising = (parts: readonly (RisingIds | undefined)[]): boolean =>
  parts.every((part, index) => {
    const before = parts[index - 1]
    if (part === undefined) return false
    if (index === 0) return true
    if (before === undefined || before.source !== part.source) return false
    const growth = part.first.length - before.last.length
    return growth > 0 || (growth === 0 && isLess(before.last, part.first))
  })

/** Of two texts of one length. */
function isLess(a: Uint8Array, b: Uint8Array): boolean {
  const at = a.findIndex((byte, i) => byte !== b[i])
  return at >= 0 && a[at]! < b[at]!
}
