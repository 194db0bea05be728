import type { PackedTextColumn } from './batch.ts'
import { GrowingColumn } from './growing-column.ts'
import { fieldStart, type RowBlock } from './row-block.ts'

const encoder = new TextEncoder()

const LIKELY_ID_BYTES = 12

/** The ids of rows, which are written in order. */
export type IdColumn = {
  setText(row: number, text: string): void
  setBytes(row: number, source: Uint8Array, start: number, end: number): void
  /** Writes a column of the rows `from .. to` of a block, all of which stay. */
  setFields(row: number, block: RowBlock, column: number, from: number, to: number): void
  setAll(row: number, source: PackedTextColumn): void
  /** Forgets the rows from `row` on. */
  truncate(row: number): void
  take(length: number): PackedTextColumn
  view(length: number): PackedTextColumn
  clear(): void
}

/** Texts that hardly repeat, packed as UTF-8. Rows are written in order; a skipped row is empty. */
export class GrowingPackedTexts implements IdColumn {
  #bytes = new Uint8Array(new ArrayBuffer(0))
  /** Where each row begins, and behind the last one where it ends. */
  readonly #offsets: GrowingColumn<Uint32Array<ArrayBuffer>>
  readonly #firstCapacity: number
  #used = 0

  constructor(expectedRows = 0) {
    this.#offsets = new GrowingColumn<Uint32Array<ArrayBuffer>>(Uint32Array, 0, expectedRows + 1)
    this.#firstCapacity = Math.max(4096, expectedRows * LIKELY_ID_BYTES)
  }

  setText(row: number, text: string): void {
    const utf8 = encoder.encode(text)
    this.setBytes(row, utf8, 0, utf8.length)
  }

  setBytes(row: number, source: Uint8Array, start: number, end: number): void {
    const size = end - start
    if (this.#used + size > this.#bytes.length) this.#reserve(size)
    if (this.#offsets.filled <= row) this.#catchUp(row)
    const bytes = this.#bytes
    const to = this.#used - start
    // A loop beats `set(subarray)` for the dozen bytes of an id.
    for (let at = start; at < end; at++) bytes[to + at] = source[at]!
    this.#used += size
    this.#offsets.set(row + 1, this.#used)
  }

  setFields(row: number, block: RowBlock, column: number, from: number, to: number): void {
    const { bytes, ends, width } = block
    for (let at = from; at < to; at++)
      this.setBytes(row + at - from, bytes, fieldStart(block, at, column), ends[at * width + column]!)
  }

  textAt(row: number): string | undefined {
    const start = this.#offsets.get(row)
    const end = Math.max(start, this.#offsets.get(row + 1))
    return start === end ? undefined : new TextDecoder().decode(this.#bytes.subarray(start, end))
  }

  setAll(row: number, source: PackedTextColumn): void {
    const length = source.offsets.length - 1
    const size = source.offsets[length] ?? 0
    this.#reserve(size)
    this.#catchUp(row)
    this.#bytes.set(source.bytes.subarray(0, size), this.#used)
    for (let i = 1; i <= length; i++) this.#offsets.set(row + i, this.#used + (source.offsets[i] ?? 0))
    this.#used += size
  }

  truncate(row: number): void {
    this.#offsets.truncate(row + 1)
    this.#used = this.#offsets.filled === 0 ? 0 : this.#offsets.get(this.#offsets.filled - 1)
  }

  take(length: number): PackedTextColumn {
    this.#catchUp(length)
    const offsets = this.#offsets.take(length + 1)
    const bytes =
      this.#used * 2 > this.#bytes.length
        ? this.#bytes.subarray(0, this.#used)
        : new Uint8Array(this.#bytes.buffer.transfer(this.#used))
    this.#bytes = new Uint8Array(new ArrayBuffer(0))
    this.#used = 0
    return { bytes, offsets }
  }

  /** The first `length` texts where they lie, until the column is written again. */
  view(length: number): PackedTextColumn {
    this.#catchUp(length)
    return { bytes: this.#bytes, offsets: this.#offsets.view(length + 1) }
  }

  /** Forgets the texts and keeps their memory. */
  clear(): void {
    this.#offsets.clear()
    this.#used = 0
  }

  /** Rows before `row` that were not written end where the last one did. */
  #catchUp(row: number): void {
    while (this.#offsets.filled <= row) this.#offsets.set(this.#offsets.filled, this.#used)
  }

  /** @throws RangeError past 4 GiB of texts, which the offsets cannot address. */
  #reserve(size: number): void {
    const needed = this.#used + size
    if (needed > 0xff_ff_ff_ff) throw new RangeError('a packed text column holds at most 4 GiB')
    if (needed <= this.#bytes.length) return
    const capacity = Math.max(this.#firstCapacity, this.#bytes.length * 2, needed)
    const { buffer } = this.#bytes
    this.#bytes = new Uint8Array(buffer.byteLength === 0 ? new ArrayBuffer(capacity) : buffer.transfer(capacity))
  }
}
