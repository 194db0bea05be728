import type { RejectCode } from './reject.ts'
import type { RowBlock } from './row-block.ts'
import type { SourceRow } from './source-row.ts'

export const MAX_COLUMNS = 16_384

const EMPTY = new Uint8Array(0)

/** The row at hand. Fields are stretches of the buffer; only a field with doubled quotes is copied, when it is asked for. */
export class CsvRow implements SourceRow {
  bytes: Uint8Array = EMPTY
  start = 0
  end = 0
  readonly hasLoneSurrogate = false
  /** Number of fields, also of those past `MAX_COLUMNS`, which are not kept. */
  width = 0
  problem: RejectCode | undefined
  source: Uint8Array = EMPTY
  readonly starts = new Int32Array(MAX_COLUMNS)
  readonly ends = new Int32Array(MAX_COLUMNS)
  /** The quote byte for fields that have it doubled, else 0; filled in only when `hasEscapes`. */
  readonly #escapes = new Uint8Array(MAX_COLUMNS)
  hasEscapes = false
  rowStart = 0
  rowEnd = 0
  #scratch = new Uint8Array(256)

  /** `column` is below `MAX_COLUMNS`. */
  locate(column: number): void {
    if (column >= this.width) {
      this.start = 0
      this.end = 0
      return
    }
    this.start = this.starts[column] ?? 0
    this.end = this.ends[column] ?? 0
    // A row that has no doubled quote never leaves the buffer, which spares a write of the pointer for every field.
    if (!this.hasEscapes) return
    this.bytes = this.source
    const quote = this.#escapes[column] ?? 0
    if (quote !== 0) this.#unescape(quote)
  }

  begin(): void {
    this.width = 0
    this.problem = undefined
    this.hasEscapes = false
  }

  show(source: Uint8Array, start: number, end: number): void {
    this.source = source
    this.bytes = source
    this.rowStart = start
    this.rowEnd = end
  }

  /** Marks a field of the row at hand as having the quote doubled. */
  escape(column: number, quote: number): void {
    if (column >= MAX_COLUMNS) return
    if (!this.hasEscapes) this.#escapes.fill(0)
    this.hasEscapes = true
    this.#escapes[column] = quote
  }

  /** Shows a row of a block. */
  showBlock({ bytes, starts, ends, width }: RowBlock, row: number): void {
    this.begin()
    this.width = width
    this.show(bytes, starts[row] ?? 0, starts[row + 1] ?? 0)
    for (let column = 0, start = this.rowStart; column < width; column++) {
      const end = ends[row * width + column] ?? start
      this.starts[column] = start
      this.ends[column] = end
      start = end + 1
    }
  }

  /** The whole row as it stands in the file, cut to what a message can show. */
  text(): string {
    return new TextDecoder().decode(this.source.subarray(this.rowStart, Math.min(this.rowEnd, this.rowStart + 1000)))
  }

  #unescape(quote: number): void {
    const size = this.end - this.start
    if (size > this.#scratch.length) this.#scratch = new Uint8Array(size * 2)
    let used = 0
    for (let at = this.start; at < this.end; at++) {
      const byte = this.source[at] ?? 0
      this.#scratch[used++] = byte
      if (byte === quote) at += 1
    }
    this.bytes = this.#scratch
    this.start = 0
    this.end = used
  }
}
