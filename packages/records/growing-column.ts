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

  /** The first `length` values where they lie, until the column is written again. */
  view(length: number): Values {
    this.#reach(length, length)
    return this.values.subarray(0, length) as Values
  }

  /** Forgets the values and keeps their memory. */
  clear(): void {
    this.filled = 0
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

  /** The first `length` texts where they lie, until the column is written again. */
  view(length: number): DictionaryColumn {
    return { codes: this.codes.view(length), values: this.#values }
  }

  /** Forgets which rows have which text; texts keep their codes. */
  clear(): void {
    this.codes.clear()
  }
}

const encoder = new TextEncoder()

const LIKELY_ID_BYTES = 12

/** Texts that hardly repeat, packed as UTF-8. Rows are written in order; a skipped row is empty. */
export class GrowingPackedTexts {
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

  /** Where the lists of the first `length` rows stand. */
  view(length: number): Int32Array<ArrayBuffer> {
    const offsets = new Int32Array(length + 1)
    if (!this.#ends.isEmpty) {
      this.#catchUp(length)
      offsets.set(this.#ends.view(length), 1)
    }
    return offsets
  }

  clear(): void {
    this.#ends.clear()
    this.#count = 0
  }

  #catchUp(row: number): void {
    if (this.#count === 0 && this.#ends.isEmpty) return
    while (this.#ends.filled < row) this.#ends.set(this.#ends.filled, this.#count)
  }
}
