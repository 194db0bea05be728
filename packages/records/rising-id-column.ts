import type { PackedTextColumn } from './batch.ts'
import { compareBytes } from './byte-words.ts'
import type { IdColumn } from './growing-packed-texts.ts'
import { fieldStart, type RowBlock } from './row-block.ts'

const encoder = new TextEncoder()

/** The bytes of one id, in memory that is used again. */
class HeldId {
  bytes = new Uint8Array(64)
  size = -1

  hold(source: Uint8Array, start: number, size: number): void {
    if (size > this.bytes.length) this.bytes = new Uint8Array(size * 2)
    for (let i = 0; i < size; i++) this.bytes[i] = source[start + i]!
    this.size = size
  }

  /** Whether an id is longer than this one or, where it is as long, comes after it. */
  isBefore(source: Uint8Array, start: number, size: number): boolean {
    if (size !== this.size) return size > this.size
    let at = 0
    while (at < size && this.bytes[at] === source[start + at]) at += 1
    return at < size && this.bytes[at]! < source[start + at]!
  }
}

/** Whether the texts of a column rise from row to row, where no kernel says it. */
function areRising(block: RowBlock, column: number, from: number, to: number): boolean {
  const { view, ends, width } = block
  let start = fieldStart(block, from, column)
  let size = ends[from * width + column]! - start
  for (let row = from + 1; row < to; row++) {
    const next = fieldStart(block, row, column)
    const growth = ends[row * width + column]! - next - size
    if (growth < 0 || (growth === 0 && compareBytes(view, start, next, size) >= 0)) return false
    start = next
    size += growth
  }
  return true
}

/**
 * Ids that are compared with the one before and not kept, for records that are counted as they come: ids that rise by length
 * and then by bytes, as ids that count do, stand once each. Its batches have no ids.
 */
export class RisingIdColumn implements IdColumn {
  isRising = true
  #first: Uint8Array | undefined
  readonly #last = new HeldId()
  /** The id of a row that may yet be dropped. */
  readonly #pending = new HeldId()
  #pendingRow = -1
  #offsets = new Uint32Array(1)

  /** The first and the last id; `undefined` where they do not rise, or there is none. */
  get bounds(): { readonly first: Uint8Array; readonly last: Uint8Array } | undefined {
    this.#settle()
    const first = this.#first
    return this.isRising && first ? { first, last: this.#last.bytes.slice(0, this.#last.size) } : undefined
  }

  setText(row: number, text: string): void {
    const utf8 = encoder.encode(text)
    this.setBytes(row, utf8, 0, utf8.length)
  }

  setBytes(row: number, source: Uint8Array, start: number, end: number): void {
    this.#settle()
    this.#pending.hold(source, start, end - start)
    this.#pendingRow = row
  }

  setFields(_row: number, block: RowBlock, column: number, from: number, to: number): void {
    this.#settle()
    if (!this.isRising || from >= to) return
    const { bytes, ends, width } = block
    const start = fieldStart(block, from, column)
    this.#take(bytes, start, ends[from * width + column]! - start)
    if (!(block.columns?.areRising(column, from, to) ?? areRising(block, column, from, to))) this.isRising = false
    const last = fieldStart(block, to - 1, column)
    this.#last.hold(bytes, last, ends[(to - 1) * width + column]! - last)
  }

  truncate(row: number): void {
    if (this.#pendingRow >= row) this.#pendingRow = -1
  }

  setAll(row: number, { bytes, offsets }: PackedTextColumn): void {
    for (let i = 0; i + 1 < offsets.length; i++) this.setBytes(row + i, bytes, offsets[i]!, offsets[i + 1]!)
  }

  take(length: number): PackedTextColumn {
    return this.view(length)
  }

  view(length: number): PackedTextColumn {
    this.#settle()
    if (this.#offsets.length <= length) this.#offsets = new Uint32Array(length + 1)
    return { bytes: this.#last.bytes.subarray(0, 0), offsets: this.#offsets.subarray(0, length + 1) }
  }

  clear(): void {
    this.#settle()
  }

  #settle(): void {
    if (this.#pendingRow < 0) return
    this.#pendingRow = -1
    this.#take(this.#pending.bytes, 0, this.#pending.size)
  }

  #take(source: Uint8Array, start: number, size: number): void {
    if (!this.#last.isBefore(source, start, size)) this.isRising = false
    this.#first ??= source.slice(start, start + size)
    this.#last.hold(source, start, size)
  }
}
