import { CARRIAGE_RETURN, type CsvDialect } from './csv-dialect.ts'
import type { RejectCode } from './reject.ts'
import { widened } from './slice.ts'
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
  /** Bytes of a row that has begun, then the chunk at hand; reused, since fresh memory would cost more than the scan. */
  #buffer = new Uint8Array(0)
  #carried = 0
  #skippedBytes = 0
  #singleLineQuotes = false
  #insideQuote = false
  #breaksInRow = 0
  #afterQuoted = 0

  constructor(options: CsvScanOptions) {
    this.#options = options
    this.position = options.position ?? 0
    this.#stopAt = options.stopAt ?? Infinity
  }

  feed(chunk: Uint8Array): void {
    if (this.isDone) return
    const length = this.#carried + chunk.length
    if (length >= this.#buffer.length) this.#buffer = widened(this.#buffer, length + 1)
    this.#buffer.set(chunk, this.#carried)
    this.#scan(length, false)
  }

  /** Feeds a whole stream, or as much of it as is wanted, and ends. */
  async feedAll(chunks: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const chunk of chunks) {
      this.feed(chunk)
      if (this.isDone) break
    }
    this.end()
  }

  end(): void {
    if (!this.isDone) this.#scan(this.#carried, true)
    this.isDone = true
  }

  #scan(length: number, isLast: boolean): void {
    const buffer = this.#buffer
    // A line break behind the last byte stops the innermost loop without a test for the end.
    buffer[length] = this.#options.dialect.lineBreak
    const base = this.position
    let at = this.#skippedBytes > 0 ? this.#skip(0, length, isLast) : 0
    while (at < length && !this.isDone) {
      if (base + at >= this.#stopAt) {
        this.isDone = true
        break
      }
      const next = this.#scanRow(at, length, isLast)
      if (next !== INCOMPLETE) {
        this.#give(at, next)
        at = next
      } else if (this.#insideQuote && !this.#singleLineQuotes && (isLast || length - at > MAX_ROW_BYTES)) {
        this.#singleLineQuotes = true
      } else if (length - at > MAX_ROW_BYTES) {
        this.#rejectLongRow(at, length)
        at = this.#skip(at, length, isLast)
      } else break
    }
    this.position = base + at
    this.#buffer.copyWithin(0, at, length)
    this.#carried = length - at
  }

  #give(at: number, next: number): void {
    const row = this.#row
    const line = this.lines + 1
    this.lines += 1 + this.#breaksInRow
    const isBlank = row.width === 1 && row.starts[0] === row.ends[0] && row.problem === undefined && next - at <= 2
    if (isBlank) return
    row.show(this.#buffer, at, next)
    if (!this.#options.onRow(row, line)) this.isDone = true
  }

  #rejectLongRow(at: number, length: number): void {
    this.#row.problem = 'row-too-long'
    this.#breaksInRow = 0
    this.#give(at, length)
    this.#skippedBytes = 1
  }

  /** Passes over the rest of a row that is too long; returns where the next one begins. */
  #skip(from: number, length: number, isLast: boolean): number {
    const next = this.#buffer.indexOf(this.#options.dialect.lineBreak, from) + 1
    if (next <= length || isLast) {
      this.#skippedBytes = 0
      return Math.min(next, length)
    }
    this.#skippedBytes += length - from
    if (this.#skippedBytes > HOPELESS_ROW_BYTES) {
      this.isHopeless = true
      this.isDone = true
    }
    return length
  }

  /** Finds the fields of the row at `from`; returns where the next row begins, or `INCOMPLETE` when more bytes are needed. */
  #scanRow(from: number, limit: number, isLast: boolean): number {
    const { delimiter, quote, lineBreak } = this.#options.dialect
    const row = this.#row
    const buffer = this.#buffer
    const { starts, ends } = row
    row.begin()
    this.#breaksInRow = 0
    this.#insideQuote = false
    let column = 0
    for (let at = from; ; at++) {
      let start = at
      let end = at
      let byte = buffer[at]
      if (byte === quote && at < limit) {
        end = this.#closeOf(at, limit, isLast, column)
        if (end === INCOMPLETE) return INCOMPLETE
        start += 1
        at = this.#afterQuoted
      } else {
        while (byte !== delimiter && byte !== lineBreak) byte = buffer[++at]
        end = byte === lineBreak && at > start && buffer[at - 1] === CARRIAGE_RETURN ? at - 1 : at
      }
      if (column < MAX_COLUMNS) {
        starts[column] = start
        ends[column] = end
      }
      column += 1
      if (at < limit && buffer[at] !== lineBreak) continue
      row.width = column
      return at < limit ? at + 1 : isLast ? limit : INCOMPLETE
    }
  }

  /** Where the quoted field that opens at `open` closes; `#afterQuoted` is the delimiter, line break or end behind it. */
  #closeOf(open: number, limit: number, isLast: boolean, column: number): number {
    const { delimiter, quote, lineBreak } = this.#options.dialect
    const buffer = this.#buffer
    let at = open + 1
    for (; at < limit; at++) {
      const byte = buffer[at]
      if (byte === quote) {
        if (at + 1 >= limit && !isLast) return INCOMPLETE
        if (buffer[at + 1] !== quote || at + 1 >= limit) break
        this.#row.escape(column, quote)
        at += 1
      } else if (byte === lineBreak) {
        if (this.#singleLineQuotes) return this.#unclosed(at)
        this.#breaksInRow += 1
      }
    }
    if (at >= limit) {
      if (isLast && this.#singleLineQuotes) return this.#unclosed(limit)
      this.#insideQuote = true
      return INCOMPLETE
    }
    const close = at
    at += 1
    while (buffer[at] !== delimiter && buffer[at] !== lineBreak) at += 1
    if (at >= limit && !isLast) return INCOMPLETE
    const isClean = at === close + 1 || (at === close + 2 && buffer[close + 1] === CARRIAGE_RETURN)
    if (!isClean) this.#row.problem ??= 'text-after-quote'
    this.#afterQuoted = at
    return close
  }

  #unclosed(at: number): number {
    this.#row.problem ??= 'quote-never-closed'
    this.#afterQuoted = at
    return at
  }
}
