import { viewOf } from './byte-words.ts'
import { ColumnKernel, TEXT_BYTES } from './column-kernel.ts'
import { CARRIAGE_RETURN, type CsvDialect } from './csv-dialect.ts'
import { type RowBlockKernel, rowBlockKernel } from './row-block-kernel.ts'
import type { SourceRow } from './source-row.ts'

/** As many rows as their columns stay in the processor's cache. */
export const BLOCK_ROWS = 2048
/** Wider tables, which are rare, would need much memory for the places of their fields. */
export const MOST_BLOCK_COLUMNS = 256

const EMPTY = new Uint8Array(0)
/** How much of the file the kernel sees at a time, and what it may read past that. */
const WINDOW_BYTES = 262_144
const WINDOW_MARGIN_BYTES = 16
const BROKEN = 0x80_00_00_00
/** Room in the kernel for vectors of a number for each row: more than mappings have, and touched only where used. */
const VECTORS_BYTES = 96 * BLOCK_ROWS * Float64Array.BYTES_PER_ELEMENT

/**
 * Rows of a CSV file in the usual form: as many fields as the header has, no quotes. Where their fields lie is told in one
 * pass, so that each column can then be read by a loop of its own. A row in any other form ends the block and is left to
 * the scanner that goes row by row.
 */
export class RowBlock {
  readonly width: number
  bytes: Uint8Array = EMPTY
  view: DataView = viewOf(EMPTY)
  rows = 0
  /** Beginning of each row, and of the row behind the block. */
  readonly starts: Int32Array
  /** End of field `column` of row `row` at `row * width + column`. */
  readonly ends: Int32Array
  /** Whether the row behind the block has another form; else the bytes or the room ended. */
  isBroken = false
  /** Reads whole columns; absent without WebAssembly. */
  readonly columns: ColumnKernel | undefined
  readonly #dialect: CsvDialect
  readonly #kernel: RowBlockKernel | undefined
  readonly #windowAt: number
  #vectorsAt: number
  #windowBytes = WINDOW_BYTES

  /** `vectors: false` keeps to TypeScript. */
  constructor(width: number, dialect: CsvDialect, { vectors = true }: { readonly vectors?: boolean } = {}) {
    this.width = width
    this.#dialect = dialect
    const startsBytes = (BLOCK_ROWS + 1) * Int32Array.BYTES_PER_ELEMENT
    const endsBytes = BLOCK_ROWS * width * Int32Array.BYTES_PER_ELEMENT
    this.#vectorsAt = Math.ceil((startsBytes + endsBytes) / TEXT_BYTES) * TEXT_BYTES
    this.#windowAt = this.#vectorsAt + VECTORS_BYTES
    this.#kernel = vectors ? rowBlockKernel(this.#windowAt + WINDOW_BYTES + WINDOW_MARGIN_BYTES) : undefined
    const buffer = this.#kernel?.memory.buffer ?? new ArrayBuffer(startsBytes + endsBytes)
    this.starts = new Int32Array(buffer, 0, BLOCK_ROWS + 1)
    this.ends = new Int32Array(buffer, startsBytes, BLOCK_ROWS * width)
    if (!this.#kernel) return
    this.columns = new ColumnKernel(this, this.#kernel.memory)
    this.#show(new Uint8Array(buffer))
  }

  /** A vector of a number for each row, in the kernel's memory as long as that has room. */
  newNumbers(): Float64Array<ArrayBuffer> {
    const [buffer, at] = this.#room(BLOCK_ROWS * Float64Array.BYTES_PER_ELEMENT)
    return new Float64Array(buffer, at, BLOCK_ROWS)
  }

  /** A vector of a byte for each row, likewise. */
  newFlags(): Uint8Array<ArrayBuffer> {
    const [buffer, at] = this.#room(BLOCK_ROWS)
    return new Uint8Array(buffer, at, BLOCK_ROWS)
  }

  /** Room for a text that fields are compared with, likewise. */
  newText(): Uint8Array<ArrayBuffer> {
    const [buffer, at] = this.#room(TEXT_BYTES)
    return new Uint8Array(buffer, at, TEXT_BYTES)
  }

  /** The kernel, if all these vectors lie in its memory. */
  columnsOver(...vectors: readonly ArrayBufferView[]): ColumnKernel | undefined {
    return vectors.every(({ buffer }) => buffer === this.bytes.buffer) ? this.columns : undefined
  }

  #room(bytes: number): [ArrayBuffer, number] {
    const at = this.#vectorsAt
    if (!this.#kernel || at + bytes > this.#windowAt) return [new ArrayBuffer(bytes), 0]
    this.#vectorsAt += bytes
    return [this.#kernel.memory.buffer, at]
  }

  /** Takes the rows that begin at `from` and before `lastStart` and end before `limit`; answers where the next one begins. */
  scan(bytes: Uint8Array, from: number, limit: number, lastStart: number): number {
    return this.#kernel
      ? this.#scanWindow(this.#kernel, bytes, from, limit, lastStart)
      : this.#scanBytes(bytes, from, limit, lastStart)
  }

  #show(bytes: Uint8Array): void {
    this.bytes = bytes
    this.view = viewOf(bytes)
  }

  #scanWindow(kernel: RowBlockKernel, bytes: Uint8Array, from: number, limit: number, lastStart: number): number {
    const { delimiter, quote, lineBreak } = this.#dialect
    const at = this.#windowAt
    const length = Math.min(limit - from, this.#windowBytes)
    this.bytes.set(bytes.subarray(from, from + length), at)
    // Where there is no quoting, the line break stands in for the quote: it is looked for in any case.
    const result = kernel.scan(
      at,
      at + length,
      at + lastStart - from,
      this.width,
      delimiter,
      quote < 0 ? lineBreak : quote,
      lineBreak,
      this.starts.byteOffset,
      this.ends.byteOffset,
      BLOCK_ROWS,
    )
    this.isBroken = result < 0
    this.rows = result & ~BROKEN
    const taken = this.starts[this.rows]! - at
    // The next block is likely to be as long as this one; copying more would be in vain.
    this.#windowBytes = this.rows === BLOCK_ROWS ? Math.min(WINDOW_BYTES, taken + (taken >> 3)) : WINDOW_BYTES
    return from + taken
  }

  #scanBytes(bytes: Uint8Array, from: number, limit: number, lastStart: number): number {
    const { delimiter, quote, lineBreak } = this.#dialect
    const { ends, starts, width } = this
    const highest = Math.max(delimiter, quote, lineBreak)
    if (bytes !== this.bytes) this.#show(bytes)
    this.isBroken = false
    let row = 0
    let field = 0
    let lastField = width - 1
    starts[0] = from
    for (let at = from; at < limit; at++) {
      const byte = bytes[at]!
      if (byte > highest) continue
      if (byte === delimiter && field !== lastField) ends[field++] = at
      else if (byte === lineBreak && field === lastField) {
        ends[field] = at > ends[field - 1]! + 1 && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at
        field += 1
        lastField += width
        row += 1
        starts[row] = at + 1
        if (row === BLOCK_ROWS || at + 1 >= lastStart) break
      } else if (byte === delimiter || byte === lineBreak || byte === quote) {
        this.isBroken = true
        break
      }
    }
    this.rows = row
    return starts[row]!
  }
}

/** Where a field of a row begins. */
export const fieldStart = ({ starts, ends, width }: RowBlock, row: number, column: number): number =>
  column === 0 ? starts[row]! : ends[row * width + column - 1]! + 1

/** One row of a block, field by field. */
export class BlockRow implements SourceRow {
  readonly hasLoneSurrogate = false
  start = 0
  end = 0
  row = 0
  readonly #block: RowBlock

  constructor(block: RowBlock) {
    this.#block = block
  }

  get bytes(): Uint8Array {
    return this.#block.bytes
  }

  locate(column: number): void {
    const { starts, ends, width } = this.#block
    const field = this.row * width + column
    this.start = column === 0 ? starts[this.row]! : ends[field - 1]! + 1
    this.end = ends[field]!
  }
}
