/**
 * Columns that grow while a file is read. Nothing is allocated before the first value, and rows that were skipped are
 * filled with "absent" only when a later row is written, so a column that a file does not have costs nothing.
 */
import { ABSENT, type DictionaryColumn, type PackedTextColumn } from './batch.ts'

const FIRST_CAPACITY_ROWS = 1024
/** Less spare room than this share is left where it is: trimming would copy the column. */
const SPARE_SHARE = 1 / 8

type Numeric = Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int8Array<ArrayBuffer>
type Maker<Values extends Numeric> = new (buffer: ArrayBuffer, start?: number, length?: number) => Values

/** Numbers of one typed array; `transfer` frees the old memory at once instead of when the collector comes by. */
export class GrowingColumn<Values extends Numeric> {
  values: Values
  filled = 0
  readonly #make: Maker<Values>
  readonly #absent: number
  readonly #firstCapacity: number

  constructor(make: Maker<Values>, absent: number, expectedRows = 0) {
    this.#make = make
    this.#firstCapacity = Math.max(FIRST_CAPACITY_ROWS, expectedRows)
    this.#absent = absent
    this.values = new make(new ArrayBuffer(0))
  }

  set(row: number, value: number): void {
    if (row !== this.filled || row >= this.values.length) this.#reach(row)
    this.values[row] = value
    this.filled = row + 1
  }

  /** Copies `source` to the rows from `row` on; `map` translates codes. */
  setAll(row: number, source: Values, map?: Int32Array): void {
    this.#reach(row, row + source.length)
    if (map) for (let i = 0; i < source.length; i++) this.values[row + i] = mapped(source[i] ?? ABSENT, map)
    else this.values.set(source, row)
    this.filled = row + source.length
  }

  /** Copies `source[from .. to]` to the rows from `row` on. */
  setRange(row: number, source: Values, from: number, to: number): void {
    const end = row + to - from
    this.#reach(row, end)
    this.values.set(from === 0 && to === source.length ? source : source.subarray(from, to), row)
    this.filled = end
  }

  /** Gives `count` rows from `row` on the same value. */
  repeat(row: number, count: number, value: number): void {
    this.#reach(row, row + count)
    this.values.fill(value, row, row + count)
    this.filled = row + count
  }

  get(row: number): number {
    return row < this.filled ? (this.values[row] ?? this.#absent) : this.#absent
  }

  /** Forgets the rows from `row` on. */
  truncate(row: number): void {
    if (this.filled > row) this.filled = row
  }

  get isEmpty(): boolean {
    return this.values.length === 0
  }

  /** The first `length` values without much spare memory behind them; the column is empty afterwards. */
  take(length: number): Values {
    this.#reach(length, length)
    const { buffer } = this.values
    const isTight = this.values.length <= length * (1 + SPARE_SHARE)
    const taken = isTight
      ? new this.#make(buffer, 0, length)
      : new this.#make(buffer.transfer(length * this.values.BYTES_PER_ELEMENT))
    this.values = new this.#make(new ArrayBuffer(0))
    this.filled = 0
    return taken
  }

  /** Fills up to `row`, and makes room up to `end`. */
  #reach(row: number, end = row + 1): void {
    if (end > this.values.length) {
      const capacity = Math.max(this.#firstCapacity, this.values.length * 2, end)
      // Fresh memory is zero by the page when it is touched; a transfer would write all of it at once.
      const { buffer } = this.values
      const bytes = capacity * this.values.BYTES_PER_ELEMENT
      this.values = new this.#make(buffer.byteLength === 0 ? new ArrayBuffer(bytes) : buffer.transfer(bytes))
    }
    if (row > this.filled) {
      this.values.fill(this.#absent, this.filled, row)
      this.filled = row
    }
  }
}

const mapped = (code: number, map: Int32Array): number => (code === ABSENT ? ABSENT : (map[code] ?? ABSENT))

export const growingNumbers = (expectedRows = 0): GrowingColumn<Float64Array<ArrayBuffer>> =>
  new GrowingColumn<Float64Array<ArrayBuffer>>(Float64Array, Number.NaN, expectedRows)
export const growingCodes = (expectedRows = 0): GrowingColumn<Int8Array<ArrayBuffer>> =>
  new GrowingColumn<Int8Array<ArrayBuffer>>(Int8Array, ABSENT, expectedRows)

/** Texts by code; a text is kept once. */
export class GrowingDictionary {
  readonly codes: GrowingColumn<Int32Array<ArrayBuffer>>
  #values: string[] = []
  #codeOf = new Map<string, number>()

  constructor(expectedRows = 0) {
    this.codes = new GrowingColumn<Int32Array<ArrayBuffer>>(Int32Array, ABSENT, expectedRows)
  }

  codeOf(text: string): number {
    const known = this.#codeOf.get(text)
    if (known !== undefined) return known
    const code = this.#values.length
    this.#values.push(text)
    this.#codeOf.set(text, code)
    return code
  }

  setText(row: number, text: string): void {
    this.codes.set(row, this.codeOf(text))
  }

  textAt(row: number): string | undefined {
    return this.#values[this.codes.get(row)]
  }

  setAll(row: number, source: DictionaryColumn): void {
    const map = Int32Array.from(source.values, (text) => this.codeOf(text))
    this.codes.setAll(row, source.codes as Int32Array<ArrayBuffer>, map)
  }

  get isEmpty(): boolean {
    return this.codes.isEmpty
  }

  take(length: number): DictionaryColumn {
    const taken = { codes: this.codes.take(length), values: this.#values }
    this.#values = []
    this.#codeOf = new Map()
    return taken
  }
}

const encoder = new TextEncoder()

const LIKELY_ID_BYTES = 12

/** Texts that hardly repeat, packed as UTF-8. Rows are written in order; a skipped row is empty. */
export class GrowingPackedTexts {
  #bytes = new Uint8Array(new ArrayBuffer(0))
  readonly #ends: GrowingColumn<Uint32Array<ArrayBuffer>>
  readonly #firstCapacity: number
  #used = 0

  constructor(expectedRows = 0) {
    this.#ends = new GrowingColumn<Uint32Array<ArrayBuffer>>(Uint32Array, 0, expectedRows)
    this.#firstCapacity = Math.max(4096, expectedRows * LIKELY_ID_BYTES)
  }

  setText(row: number, text: string): void {
    const utf8 = encoder.encode(text)
    this.setBytes(row, utf8, 0, utf8.length)
  }

  setBytes(row: number, source: Uint8Array, start: number, end: number): void {
    const size = end - start
    if (this.#used + size > this.#bytes.length) this.#reserve(size)
    if (this.#ends.filled < row) this.#catchUp(row)
    const bytes = this.#bytes
    const to = this.#used - start
    // A loop beats `set(subarray)` for the dozen bytes of an id.
    for (let at = start; at < end; at++) bytes[to + at] = source[at] ?? 0
    this.#used += size
    this.#ends.set(row, this.#used)
  }

  textAt(row: number): string | undefined {
    const start = row === 0 ? 0 : this.#ends.get(row - 1)
    const end = Math.max(start, this.#ends.get(row))
    return start === end ? undefined : new TextDecoder().decode(this.#bytes.subarray(start, end))
  }

  setAll(row: number, source: PackedTextColumn): void {
    const length = source.offsets.length - 1
    const size = source.offsets[length] ?? 0
    this.#reserve(size)
    this.#catchUp(row)
    this.#bytes.set(source.bytes.subarray(0, size), this.#used)
    for (let i = 0; i < length; i++) this.#ends.set(row + i, this.#used + (source.offsets[i + 1] ?? 0))
    this.#used += size
  }

  truncate(row: number): void {
    this.#ends.truncate(row)
    this.#used = this.#ends.filled === 0 ? 0 : this.#ends.get(this.#ends.filled - 1)
  }

  take(length: number): PackedTextColumn {
    this.#catchUp(length)
    const ends = this.#ends.take(length)
    const offsets = new Uint32Array(length + 1)
    offsets.set(ends, 1)
    const bytes =
      this.#used * 2 > this.#bytes.length
        ? this.#bytes.subarray(0, this.#used)
        : new Uint8Array(this.#bytes.buffer.transfer(this.#used))
    this.#bytes = new Uint8Array(new ArrayBuffer(0))
    this.#used = 0
    return { bytes, offsets }
  }

  #catchUp(row: number): void {
    while (this.#ends.filled < row) this.#ends.set(this.#ends.filled, this.#used)
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

/** Where the list of each row ends; the lists themselves are columns beside it. */
export class GrowingLists {
  readonly #ends = new GrowingColumn<Int32Array<ArrayBuffer>>(Int32Array, 0)
  #count = 0

  /** Position of the next item, which belongs to `row`. */
  add(row: number): number {
    this.#catchUp(row)
    const at = this.#count
    this.#count += 1
    this.#ends.set(row, this.#count)
    return at
  }

  get count(): number {
    return this.#count
  }

  /** Appends lists with the given offsets from `row` on; returns the position of their first item. */
  addAll(row: number, offsets: Int32Array): number {
    this.#catchUp(row)
    const first = this.#count
    const length = offsets.length - 1
    for (let i = 0; i < length; i++) this.#ends.set(row + i, first + (offsets[i + 1] ?? 0))
    this.#count += offsets[length] ?? 0
    return first
  }

  truncate(row: number): number {
    this.#ends.truncate(row)
    this.#count = this.#ends.filled === 0 ? 0 : this.#ends.get(this.#ends.filled - 1)
    return this.#count
  }

  take(length: number): Int32Array<ArrayBuffer> {
    const offsets = new Int32Array(length + 1)
    if (!this.#ends.isEmpty) {
      this.#catchUp(length)
      offsets.set(this.#ends.take(length), 1)
    }
    this.#count = 0
    return offsets
  }

  #catchUp(row: number): void {
    if (this.#count === 0 && this.#ends.isEmpty) return
    while (this.#ends.filled < row) this.#ends.set(this.#ends.filled, this.#count)
  }
}
