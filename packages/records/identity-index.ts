import type { RecordBatch } from './batch.ts'
import { hashOf } from './byte-dictionary.ts'

const FREE = -1

/**
 * Rows of several batches by (source, source id), without a string for either: a table of row numbers in which the
 * batches count on, batch after batch.
 */
export class IdentityIndex {
  readonly #batches: readonly RecordBatch[]
  readonly #sourceCodes: readonly Int32Array[]
  readonly #slots: Int32Array

  constructor(batches: readonly RecordBatch[]) {
    this.#batches = batches
    this.#sourceCodes = sharedSourceCodes(batches)
    const rows = batches.reduce((sum, batch) => sum + batch.length, 0)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, rows * 1.6)))).fill(FREE)
  }

  /** The row that has the identity of `row` already, or `row` itself, which has it from now on. */
  claim(row: number): number {
    const [batch, i] = this.#locate(row)
    const { bytes, offsets } = batchAt(this.#batches, batch).texts.sourceId
    const start = offsets[i] ?? 0
    const end = offsets[i + 1] ?? start
    const source = this.#sourceCodes[batch]?.[i] ?? FREE
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
    const [batch, i] = this.#locate(row)
    if (this.#sourceCodes[batch]?.[i] !== source) return false
    const other = batchAt(this.#batches, batch).texts.sourceId
    const from = other.offsets[i] ?? 0
    if ((other.offsets[i + 1] ?? from) - from !== end - start) return false
    for (let at = start; at < end; at++) if (other.bytes[from + at - start] !== bytes[at]) return false
    return true
  }

  #locate(row: number): readonly [number, number] {
    let batch = 0
    let i = row
    while (i >= batchAt(this.#batches, batch).length) {
      i -= batchAt(this.#batches, batch).length
      batch += 1
    }
    return [batch, i]
  }
}

const batchAt = (batches: readonly RecordBatch[], at: number): RecordBatch => {
  const batch = batches[at]
  if (!batch) throw new RangeError(`no batch ${at}`)
  return batch
}

/** The source of each row as a number that means the same in all batches. */
function sharedSourceCodes(batches: readonly RecordBatch[]): readonly Int32Array[] {
  const codeOf = new Map<string, number>()
  return batches.map(({ texts: { source } }) => {
    const shared = source.values.map((text) => {
      const code = codeOf.get(text) ?? codeOf.size
      codeOf.set(text, code)
      return code
    })
    return source.codes.map((code) => shared[code] ?? FREE)
  })
}

/**
 * Whether the ids of one source rise from row to row, by length and then by bytes, as ids that count do: then none stands
 * twice and no table is needed to know it.
 */
export function hasRisingIds(batch: RecordBatch): boolean {
  const { bytes, offsets } = batch.texts.sourceId
  if (batch.texts.source.values.length > 1) return false
  for (let i = 1; i < batch.length; i++) {
    const before = offsets[i - 1] ?? 0
    const start = offsets[i] ?? 0
    const growth = (offsets[i + 1] ?? start) - start - (start - before)
    if (growth < 0 || (growth === 0 && compareBytes(bytes, before, start, start - before) >= 0)) return false
  }
  return true
}

function compareBytes(bytes: Uint8Array, a: number, b: number, length: number): number {
  for (let i = 0; i < length; i++) {
    const difference = (bytes[a + i] ?? 0) - (bytes[b + i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
