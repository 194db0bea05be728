/**
 * Columns that grow while a file is read. Nothing is allocated before the first value, and rows that were skipped are
 * filled with "absent" only when a later row is written, so a column that a file does not have costs nothing.
 */
import { ABSENT, type DictionaryColumn } from './batch.ts'

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
