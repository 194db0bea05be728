import { ByteText } from './byte-words.ts'
import { MINUTE_BYTES, MOST_EQUAL_BYTES } from './column-kernel.ts'
import type { NumberReader, SliceReader, Test } from './compile-expression.ts'
import type { DateTimeReader } from './date-time-pattern.ts'
import { parseScaled } from './parse-number.ts'
import { BLOCK_ROWS, BlockRow, fieldStart, type RowBlock } from './row-block.ts'
import type { Fault } from './slice.ts'

/**
 * The columns of a block, each read by one loop over its rows. A loop that is not sure of a row raises doubt: such a row is
 * read once more by the plan that goes row by row, which alone says what a row means and why it is rejected.
 */
export type Numbers = () => Float64Array<ArrayBuffer>
export type Mask = () => Uint8Array
export type CodeValues = Int8Array<ArrayBuffer> | Int32Array<ArrayBuffer>
export type Codes = () => CodeValues
/** Answers a negative number for a text that has no code. */
export type CodeOf = (bytes: Uint8Array, start: number, end: number) => number

const SPACE = 32
const UNSURE = -2
/** No number of a field: those are not negative. */
const OTHER = -1

export class BlockVectors {
  readonly block: RowBlock
  readonly doubts: Uint8Array<ArrayBuffer>
  readonly row: BlockRow
  readonly #fault: Fault

  constructor(block: RowBlock, fault: Fault) {
    this.block = block
    this.doubts = block.newFlags()
    this.row = new BlockRow(block)
    this.#fault = fault
  }

  /** Whole and decimal numbers times `scale`; an empty field is absent. */
  scaled(column: number, scale: number): Numbers {
    const { block, doubts } = this
    const values = block.newNumbers()
    const kernel = block.columnsOver(values)
    return () => {
      let others = kernel ? kernel.numbers(column, values, scale) : values.fill(OTHER).length
      const { bytes, ends, width, rows } = block
      for (let row = 0; others > 0 && row < rows; row++) {
        if (values[row] !== OTHER) continue
        others -= 1
        const start = fieldStart(block, row, column)
        const end = ends[row * width + column]!
        values[row] = start === end ? Number.NaN : parseScaled(bytes, start, end, scale)
        if (start < end && Number.isNaN(values[row])) doubts[row] = 1
      }
      return values
    }
  }

  /** What a parser of bytes reads; it answers no finite number where it is not sure. */
  parsed(column: number, parse: DateTimeReader): Numbers {
    const { block, doubts } = this
    const values = block.newNumbers()
    const minute = minuteReader(block, column, parse, values)
    return () => {
      const { bytes, ends, width, rows } = block
      for (let row = minute.skip(0); row < rows; row = minute.skip(row + 1)) {
        const start = fieldStart(block, row, column)
        const end = ends[row * width + column]!
        if (start === end) {
          values[row] = Number.NaN
          continue
        }
        const value = parse(bytes, start, end)
        values[row] = value
        if (!(value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER)) doubts[row] = 1
        minute.note(start)
      }
      return values
    }
  }

  /** Raises a doubt for each value out of bounds and, where a value is required, for an absent one. */
  bound(read: Numbers, lowest: number, highest: number, isRequired: boolean): Numbers {
    const { block, doubts } = this
    return () => {
      const values = read()
      const kernel = block.columnsOver(values, doubts)
      if (kernel) kernel.bounds(values, lowest, highest, isRequired, doubts)
      else
        for (let row = 0; row < block.rows; row++) {
          const value = values[row]!
          if (!(value >= lowest && value <= highest) && (isRequired || value === value)) doubts[row] = 1
        }
      return values
    }
  }

  /** Raises a doubt for each text that is absent, may have to be trimmed, or is not ASCII and so may not be UTF-8. */
  printing(column: number): () => void {
    const { block, doubts } = this
    const kernel = block.columnsOver(doubts)
    if (kernel) return () => kernel.printing(column, doubts)
    return () => {
      const { bytes, ends, width, rows } = block
      for (let row = 0; row < rows; row++) {
        const start = fieldStart(block, row, column)
        const end = ends[row * width + column]!
        if (start === end || !bytes.subarray(start, end).every(isPrinting)) doubts[row] = 1
      }
    }
  }

  /** Whatever the plan that goes row by row reads; its faults are doubts here. */
  byRow(read: NumberReader): Numbers {
    const values = new Float64Array(BLOCK_ROWS)
    return () => {
      this.#eachRow((row) => {
        values[row] = read(this.row)
      })
      return values
    }
  }

  /** @inheritdoc */
  maskByRow(test: Test): Mask {
    const values = new Uint8Array(BLOCK_ROWS)
    return () => {
      this.#eachRow((row) => {
        values[row] = +test(this.row)
      })
      return values
    }
  }

  /** Codes of the texts of a column, which lie as they are between two delimiters; an empty text has the code `absent`. */
  codes(column: number, codeOf: CodeOf, absent: number, values: CodeValues): Codes {
    const { block, doubts } = this
    return () => {
      const { bytes, ends, starts, width, rows } = block
      for (let row = 0, field = column; row < rows; row++, field += width) {
        const start = column === 0 ? starts[row]! : ends[field - 1]! + 1
        const end = ends[field]!
        const hasSpace = start < end && (bytes[start]! <= SPACE || bytes[end - 1]! <= SPACE)
        const code = start === end ? absent : hasSpace ? UNSURE : codeOf(bytes, start, end)
        values[row] = code
        if (code < 0 && start !== end) doubts[row] = 1
      }
      return values
    }
  }

  /** The same of whatever the plan that goes row by row reads. */
  codesByRow(read: SliceReader, codeOf: CodeOf, absent: number, values: CodeValues): Codes {
    return () => {
      this.#eachRow((row) => {
        const { bytes, start, end } = read(this.row)
        const code = start === end ? absent : codeOf(bytes, start, end)
        values[row] = code
        if (code < 0 && start !== end) this.doubts[row] = 1
      })
      return values
    }
  }

  /** Which rows have exactly these bytes in a column. */
  equal(column: number, wanted: Uint8Array): Mask {
    const { block, doubts } = this
    const values = block.newFlags()
    const size = wanted.length
    if (size <= MOST_EQUAL_BYTES) {
      const text = block.newText()
      const kernel = block.columnsOver(values, doubts, text)
      if (kernel) {
        text.set(wanted)
        return () => {
          kernel.equal(column, text, size, values, doubts)
          return values
        }
      }
    }
    const text = new ByteText(wanted)
    return () => {
      const { bytes, view, ends, width, rows } = block
      for (let row = 0; row < rows; row++) {
        const start = fieldStart(block, row, column)
        const end = ends[row * width + column]!
        const isEqual = end - start === size && text.stands(view, start)
        values[row] = +isEqual
        // White space around the text may be taken off before it is compared.
        if (!isEqual && start < end && (bytes[start]! <= SPACE || bytes[end - 1]! <= SPACE)) doubts[row] = 1
      }
      return values
    }
  }

  #eachRow(take: (row: number) => void): void {
    const fault = this.#fault
    for (let row = 0; row < this.block.rows; row++) {
      this.row.row = row
      take(row)
      if (fault.code === undefined) continue
      this.doubts[row] = 1
      fault.clear()
    }
  }
}

const isPrinting = (byte: number): boolean => byte > SPACE && byte < 128

/** Reads date-times of a minute that is known already, as most of those that follow each other are. */
function minuteReader(block: RowBlock, column: number, { minute }: DateTimeReader, values: Float64Array<ArrayBuffer>) {
  const text = block.newText()
  const kernel = block.columnsOver(values, text)
  if (!minute || !kernel || minute.size < MINUTE_BYTES.least || minute.size > MINUTE_BYTES.most)
    return { skip: (row: number): number => row, note: (): void => undefined }
  let noted = Number.NaN
  return {
    /** Reads the rows from `row` on that lie in the minute; answers the first other one. */
    skip: (row: number): number =>
      row < block.rows && noted === minute.startsAt
        ? kernel.minute(column, row, values, text, minute.size, noted)
        : row,
    /** The minute is written as at `start`. */
    note: (start: number): void => {
      if (noted === minute.startsAt) return
      noted = minute.startsAt
      text.set(block.bytes.subarray(start, start + minute.size))
    },
  }
}

/** The same number in every row. */
export function constantNumbers(value: number): Numbers {
  const values = new Float64Array(BLOCK_ROWS).fill(value)
  return () => values
}

/** As `sum` of a mapping: parts that are absent count nothing, except the head where `needsHead`. */
export function sumOf(head: Numbers, tail: readonly Numbers[], needsHead: boolean): Numbers {
  const values = new Float64Array(BLOCK_ROWS)
  return () => {
    values.set(head())
    for (const part of tail) {
      const added = part()
      for (let row = 0; row < BLOCK_ROWS; row++) {
        const value = added[row]!
        if (value !== value) continue
        const total = values[row]!
        if (total === total) values[row] = total + value
        else if (!needsHead) values[row] = value
      }
    }
    return values
  }
}

export function differenceOf(left: Numbers, right: Numbers): Numbers {
  const values = new Float64Array(BLOCK_ROWS)
  return () => {
    const from = left()
    const taken = right()
    for (let row = 0; row < BLOCK_ROWS; row++) values[row] = from[row]! - taken[row]!
    return values
  }
}

/** The first part that is present. */
export function firstOf(parts: readonly Numbers[]): Numbers {
  const values = new Float64Array(BLOCK_ROWS)
  return () => {
    values.fill(Number.NaN)
    for (const part of parts) {
      const next = part()
      for (let row = 0; row < BLOCK_ROWS; row++) if (values[row] !== values[row]) values[row] = next[row]!
    }
    return values
  }
}

export function chosenNumbers(mask: Mask, use: Numbers, otherwise: Numbers): Numbers {
  const values = new Float64Array(BLOCK_ROWS)
  return () => {
    const isChosen = mask()
    const chosen = use()
    const rest = otherwise()
    for (let row = 0; row < BLOCK_ROWS; row++) values[row] = isChosen[row] === 1 ? chosen[row]! : rest[row]!
    return values
  }
}

export function chosenCodes(mask: Mask, code: number, otherwise: number, values: CodeValues): Codes {
  return () => {
    const isChosen = mask()
    for (let row = 0; row < BLOCK_ROWS; row++) values[row] = isChosen[row] === 1 ? code : otherwise
    return values
  }
}
