import { CARRIAGE_RETURN, type CsvDialect } from './csv-dialect.ts'
import { CsvRow, MAX_COLUMNS } from './csv-row.ts'
import type { RowBlock } from './row-block.ts'
import { widened } from './slice.ts'

/**
 * Splits bytes into CSV rows (RFC 4180, and what is written in practice) without making strings. Memory is bounded by the
 * longest row. A quote that is never closed costs its own line, not the rest of the file: from then on a quoted field
 * ends with its line.
 */

export const MAX_ROW_BYTES = 1_048_576
/** A row this long is no row: the file is refused instead of being skipped to its end. */
const HOPELESS_ROW_BYTES = 64 * MAX_ROW_BYTES

export type CsvScanOptions = {
  readonly dialect: CsvDialect
  /** Takes each row that is not blank; answers whether to go on. */
  readonly onRow: (row: CsvRow, line: number) => boolean
  /** Position in the file of the first byte that will be fed. */
  readonly position?: number
  /** Rows that begin at or after this position are left to the next range. */
  readonly stopAt?: number
  /** Takes rows in the usual form many at a time, after the first row of the file; all others still go to `onRow`. */
  readonly blocks?: { readonly block: RowBlock; readonly onBlock: (line: number) => void }
}

const INCOMPLETE = -1
/** A block of fewer rows than this is not worth its while: the next rows are taken one by one, more and more of them. */
const LEAST_ROWS = 16
const MOST_ROWS_APART = 4096

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
  /** Rows to take one by one before the next block, and how many it were the last time. */
  #rowsApart = 1
  #rowsApartBefore = 1

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
      if (this.#rowsApart === 0) {
        const taken = this.#scanBlock(at, length, base)
        if (taken > at) {
          at = taken
          continue
        }
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

  /** Takes the rows in the usual form that lie ahead; returns where the first other row begins. */
  #scanBlock(at: number, length: number, base: number): number {
    const { blocks } = this.#options
    if (!blocks) return at
    const { block, onBlock } = blocks
    const next = block.scan(this.#buffer, at, length, Math.min(length, this.#stopAt - base))
    if (block.rows > 0) {
      onBlock(this.lines + 1)
      this.lines += block.rows
    }
    if (block.rows >= LEAST_ROWS) this.#rowsApartBefore = 1
    else if (block.isBroken) {
      this.#rowsApartBefore = Math.min(MOST_ROWS_APART, this.#rowsApartBefore * 2)
      this.#rowsApart = this.#rowsApartBefore
    }
    return next
  }

  #give(at: number, next: number): void {
    const row = this.#row
    const line = this.lines + 1
    this.lines += 1 + this.#breaksInRow
    const isBlank = row.width === 1 && row.starts[0] === row.ends[0] && row.problem === undefined && next - at <= 2
    if (isBlank) return
    if (this.#rowsApart > 0) this.#rowsApart -= 1
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
