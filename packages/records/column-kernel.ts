import { COLUMN_KERNEL } from './generated/column-kernel.ts'

/** Where the fields of a block's rows lie, as `RowBlock` says it. */
type BlockPlaces = {
  readonly width: number
  readonly rows: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Begin and end of each field of a column, and how many; all places are in the kernel's memory. */
type Fields = readonly [before: number, beforeStride: number, gap: number, end: number, endStride: number, rows: number]

/** See `column-kernel.wat`. */
type Loops = {
  readonly numbers: (...args: [...Fields, values: number, scale: number]) => number
  readonly equal: (...args: [...Fields, masks: number, doubts: number, text: number, size: number]) => void
  readonly printing: (...args: [...Fields, doubts: number]) => void
  readonly rising: (...args: [...Fields]) => number
  readonly minute: (...args: [...Fields, values: number, text: number, size: number, instant: number]) => number
  readonly bounds: (
    values: number,
    rows: number,
    lowest: number,
    highest: number,
    required: number,
    doubts: number,
  ) => void
}

/** Longest text that `equal` compares, and the shortest and longest that stands before the seconds in `minute`. */
export const MOST_EQUAL_BYTES = 16
export const MINUTE_BYTES = { least: 16, most: 32 } as const
/** A text that is compared with lies in this many bytes, the rest of which are zero. */
export const TEXT_BYTES = 32

const WORD_BYTES = Int32Array.BYTES_PER_ELEMENT
let compiled: WebAssembly.Module | undefined

/** The loops over a column that need no rule of the mapping, in WebAssembly. All arrays given lie in the block's kernel. */
export class ColumnKernel {
  readonly #block: BlockPlaces
  readonly #loops: Loops

  /** @throws Error where WebAssembly is not there or not allowed. */
  constructor(block: BlockPlaces, memory: WebAssembly.Memory) {
    this.#block = block
    compiled ??= new WebAssembly.Module(COLUMN_KERNEL)
    this.#loops = new WebAssembly.Instance(compiled, { 'row-block': { memory } }).exports as unknown as Loops
  }

  /** Whole numbers of up to nine digits times `scale`, NaN where there is none; answers how many others there are, as -1. */
  numbers(column: number, values: Float64Array, scale: number): number {
    return this.#loops.numbers(...this.#fields(column), values.byteOffset, scale)
  }

  /** 1 where a field has the first `size` bytes of `text`, else 0, and a doubt where white space stands around. */
  equal(column: number, text: Uint8Array, size: number, masks: Uint8Array, doubts: Uint8Array): void {
    const { byteOffset } = text
    this.#loops.equal(...this.#fields(column), masks.byteOffset, doubts.byteOffset, byteOffset, size)
  }

  /** A doubt where a field is empty or not of printing ASCII characters without a space. */
  printing(column: number, doubts: Uint8Array): void {
    this.#loops.printing(...this.#fields(column), doubts.byteOffset)
  }

  /** Whether the texts of the rows `from .. to` rise by length and then by bytes. */
  areRising(column: number, from: number, to: number): boolean {
    const [before, beforeStride, gap, end, endStride] = this.#fields(column, from)
    return this.#loops.rising(before, beforeStride, gap, end, endStride, to - from) === 1
  }

  /** The instants of the rows from `row` on that lie in the minute that `text` says; answers the first other row. */
  minute(column: number, row: number, values: Float64Array, text: Uint8Array, size: number, instant: number): number {
    const place = values.byteOffset + row * Float64Array.BYTES_PER_ELEMENT
    return row + this.#loops.minute(...this.#fields(column, row), place, text.byteOffset, size, instant)
  }

  /** A doubt for each value out of bounds and, where a value is required, for NaN. */
  bounds(values: Float64Array, lowest: number, highest: number, isRequired: boolean, doubts: Uint8Array): void {
    this.#loops.bounds(values.byteOffset, this.#block.rows, lowest, highest, +isRequired, doubts.byteOffset)
  }

  #fields(column: number, row = 0): Fields {
    const { starts, ends, width, rows } = this.#block
    const stride = width * WORD_BYTES
    const end = ends.byteOffset + column * WORD_BYTES + row * stride
    const rest = rows - row
    return column === 0
      ? [starts.byteOffset + row * WORD_BYTES, WORD_BYTES, 0, end, stride, rest]
      : [end - WORD_BYTES, stride, 1, end, stride, rest]
  }
}
