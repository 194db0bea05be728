import { CARRIAGE_RETURN, type CsvDialect } from './csv-dialect.ts'
import type { RejectCode } from './reject.ts'
import type { SourceRow } from './source-row.ts'

/**
 * Splits bytes into CSV rows (RFC 4180, and what is written in practice) without making strings. Memory is bounded by the
 * longest row. A quote that is never closed costs its own line, not the rest of the file: from then on a quoted field
 * ends with its line.
 */

export const MAX_COLUMNS = 16_384
export const MAX_ROW_BYTES = 1_048_576
/** A row this long is no row: the file is refused instead of being skipped to its end. */
const HOPELESS_ROW_BYTES = 64 * MAX_ROW_BYTES

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
  starts = new Int32Array(64)
  ends = new Int32Array(64)
  /** The quote byte for fields that have it doubled, else 0. */
  escapes = new Uint8Array(64)
  rowStart = 0
  rowEnd = 0
  #scratch = new Uint8Array(256)

  locate(column: number): void {
    this.bytes = this.source
    if (column >= this.width) {
      this.start = 0
      this.end = 0
      return
    }
    this.start = this.starts[column] ?? 0
    this.end = this.ends[column] ?? 0
    const quote = this.escapes[column] ?? 0
    if (quote !== 0) this.#unescape(quote)
  }

  add(start: number, end: number, escape: number): void {
    const column = this.width
    this.width += 1
    if (column >= MAX_COLUMNS) return
    if (column >= this.starts.length) this.#widen()
    this.starts[column] = start
    this.ends[column] = end
    this.escapes[column] = escape
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

  #widen(): void {
    const size = this.starts.length * 2
    const starts = new Int32Array(size)
    const ends = new Int32Array(size)
    const escapes = new Uint8Array(size)
    starts.set(this.starts)
    ends.set(this.ends)
    escapes.set(this.escapes)
    this.starts = starts
    this.ends = ends
    this.escapes = escapes
  }
}

export type CsvScanOptions = {
  readonly dialect: CsvDialect
  /** Takes each row that is not blank; answers whether to go on. */
  readonly onRow: (row: CsvRow, line: number) => boolean
  /** Position in the file of the first byte that will be fed. */
  readonly position?: number
  /** Rows that begin at or after this position are left to the next range. */
  readonly stopAt?: number
}

const INCOMPLETE = -1

export class CsvScanner {
  /** Position where the first row that was not scanned begins. */
  position: number
  /** Physical lines passed so far. */
  lines = 0
  isDone = false
  /** The file has a row without end. */
  isHopeless = false
  readonly #row = new CsvRow()
  readonly #options: CsvScanOptions
  readonly #stopAt: number
  #carry = EMPTY
  #skippedBytes = 0
  #singleLineQuotes = false
  #insideQuote = false
  #breaksInRow = 0

  constructor(options: CsvScanOptions) {
    this.#options = options
    this.position = options.position ?? 0
    this.#stopAt = options.stopAt ?? Infinity
  }

  feed(chunk: Uint8Array): void {
    if (!this.isDone) this.#scan(this.#withCarry(chunk), false)
  }

  end(): void {
    if (!this.isDone) this.#scan(this.#carry, true)
    this.isDone = true
  }

  #withCarry(chunk: Uint8Array): Uint8Array {
    if (this.#carry.length === 0) return chunk
    const joined = new Uint8Array(this.#carry.length + chunk.length)
    joined.set(this.#carry)
    joined.set(chunk, this.#carry.length)
    return joined
  }

  #scan(buffer: Uint8Array, isLast: boolean): void {
    const base = this.position
    let at = this.#skippedBytes > 0 ? this.#skip(buffer, 0, isLast) : 0
    while (at < buffer.length && !this.isDone) {
      if (base + at >= this.#stopAt) {
        this.isDone = true
        break
      }
      const next = this.#scanRow(buffer, at, isLast)
      if (next !== INCOMPLETE) {
        this.#give(buffer, at, next)
        at = next
      } else if (this.#insideQuote && !this.#singleLineQuotes && (isLast || buffer.length - at > MAX_ROW_BYTES)) {
        this.#singleLineQuotes = true
      } else if (buffer.length - at > MAX_ROW_BYTES) {
        this.#rejectLongRow(buffer, at)
        at = this.#skip(buffer, at, isLast)
      } else break
    }
    this.position = base + at
    this.#carry = buffer.slice(at)
  }

  #give(buffer: Uint8Array, at: number, next: number): void {
    const row = this.#row
    const line = this.lines + 1
    this.lines += 1 + this.#breaksInRow
    const isBlank = row.width === 1 && row.starts[0] === row.ends[0] && row.problem === undefined && next - at <= 2
    if (isBlank) return
    row.source = buffer
    row.rowStart = at
    row.rowEnd = next
    if (!this.#options.onRow(row, line)) this.isDone = true
  }

  #rejectLongRow(buffer: Uint8Array, at: number): void {
    this.#row.problem = 'row-too-long'
    this.#breaksInRow = 0
    this.#give(buffer, at, buffer.length)
    this.#skippedBytes = 1
  }

  /** Passes over the rest of a row that is too long; returns where the next one begins. */
  #skip(buffer: Uint8Array, from: number, isLast: boolean): number {
    const found = buffer.indexOf(this.#options.dialect.lineBreak, from)
    if (found >= 0 || isLast) {
      this.#skippedBytes = 0
      return found < 0 ? buffer.length : found + 1
    }
    this.#skippedBytes += buffer.length - from
    if (this.#skippedBytes > HOPELESS_ROW_BYTES) {
      this.isHopeless = true
      this.isDone = true
    }
    return buffer.length
  }

  /** Finds the fields of the row at `at`; returns where the next row begins, or `INCOMPLETE` when more bytes are needed. */
  #scanRow(buffer: Uint8Array, from: number, isLast: boolean): number {
    const { delimiter, quote, lineBreak } = this.#options.dialect
    const row = this.#row
    const limit = buffer.length
    row.width = 0
    row.problem = undefined
    this.#breaksInRow = 0
    this.#insideQuote = false
    let at = from
    for (;;) {
      if (at < limit && buffer[at] === quote) {
        at = this.#scanQuoted(buffer, at, isLast)
        if (at === INCOMPLETE) return INCOMPLETE
      } else {
        const start = at
        let byte = buffer[at]
        while (at < limit && byte !== delimiter && byte !== lineBreak) byte = buffer[++at]
        const isCrLf = byte === lineBreak && at > start && at < limit && buffer[at - 1] === CARRIAGE_RETURN
        row.add(start, isCrLf ? at - 1 : at, 0)
      }
      if (at >= limit) return isLast ? limit : INCOMPLETE
      at += 1
      if (buffer[at - 1] === lineBreak) return at
    }
  }

  /** A field from its opening quote to the delimiter, line break or end after it. */
  #scanQuoted(buffer: Uint8Array, open: number, isLast: boolean): number {
    const { delimiter, quote, lineBreak } = this.#options.dialect
    const limit = buffer.length
    let escape = 0
    let at = open + 1
    for (; at < limit; at++) {
      const byte = buffer[at]
      if (byte === quote) {
        if (at + 1 >= limit && !isLast) return INCOMPLETE
        if (buffer[at + 1] !== quote || at + 1 >= limit) break
        escape = quote
        at += 1
      } else if (byte === lineBreak) {
        if (this.#singleLineQuotes) return this.#unclosed(open, at)
        this.#breaksInRow += 1
      }
    }
    if (at >= limit) {
      if (isLast && this.#singleLineQuotes) return this.#unclosed(open, limit)
      this.#insideQuote = true
      return INCOMPLETE
    }
    const close = at
    at += 1
    while (at < limit && buffer[at] !== delimiter && buffer[at] !== lineBreak) at += 1
    if (at >= limit && !isLast) return INCOMPLETE
    const isClean =
      at === close + 1 || (at === close + 2 && buffer[close + 1] === CARRIAGE_RETURN && buffer[at] !== delimiter)
    if (!isClean) this.#row.problem ??= 'text-after-quote'
    this.#row.add(open + 1, close, escape)
    return at
  }

  #unclosed(open: number, at: number): number {
    this.#row.problem ??= 'quote-never-closed'
    this.#row.add(open, at, 0)
    return at
  }
}
