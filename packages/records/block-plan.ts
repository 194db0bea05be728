import { ABSENT, type NumberColumnName } from './batch.ts'
import type { BatchBuilder } from './batch-builder.ts'
import { BlockNumbers } from './block-numbers.ts'
import { BlockVectors, type CodeValues, chosenCodes, type Mask } from './block-vectors.ts'
import { ByteDictionary, textOf } from './byte-dictionary.ts'
import { ExpressionCompiler } from './compile-expression.ts'
import { type CodedField, fieldCodes, isCodedField } from './field-codes.ts'
import type { GrowingColumn } from './growing-column.ts'
import { boundsOf, kindOf, orderedFields } from './mapped-fields.ts'
import { type Expression, LIST_FIELDS, type Mapping } from './mapping.ts'
import type { ReadOptions } from './read-options.ts'
import { BLOCK_ROWS, type RowBlock } from './row-block.ts'
import { isEmpty } from './slice.ts'
import { textOfValue } from './source-row.ts'

const SPACE = 32

/** How a field of a block is read, and how rows of it go into the builder. */
type BlockStep = {
  readonly read: () => void
  /** Writes the rows `from .. to` of the block to the builder from `builder.length` on. */
  readonly commit: (from: number, to: number) => void
}

/** A mapping compiled for blocks of rows: column by column instead of row by row. */
export type BlockPlan = {
  /** Reads the block; answers the doubts: 1 for each row that must be read by the plan that goes row by row. */
  readonly read: () => Uint8Array
  readonly commit: (from: number, to: number) => void
}

/** `undefined` for mappings with lists, whose rows are of different lengths. The mapping is known to fit the header. */
export function planBlocks(
  mapping: Mapping,
  header: readonly string[],
  builder: BatchBuilder,
  block: RowBlock,
  options: ReadOptions,
): BlockPlan | undefined {
  if (LIST_FIELDS.some((field) => mapping.fields[field] !== undefined)) return undefined
  const compiler = new ExpressionCompiler(mapping, header, builder)
  const vectors = new BlockVectors(block, compiler.fault)
  const { doubts } = vectors
  const numbers = new BlockNumbers(compiler, vectors, (mapping.empty ?? []).length > 0)
  const planner = new StepPlanner({ compiler, vectors, numbers, builder, options })
  const drops = (mapping.filters ?? []).map(({ drop }) => numbers.mask(drop))
  const steps = orderedFields(mapping).map(([field, expression]) =>
    field === 'sourceId'
      ? planner.sourceIds(expression)
      : isCodedField(field)
        ? planner.codes(field, expression)
        : planner.numbers(field as NumberColumnName, expression),
  )
  return {
    read: () => {
      doubts.fill(0)
      numbers.begin()
      for (const drop of drops) doubtWhere(doubts, drop, block.rows)
      for (const step of steps) step.read()
      return doubts
    },
    commit: (from, to) => {
      for (const step of steps) step.commit(from, to)
      builder.length += to - from
    },
  }
}

function doubtWhere(doubts: Uint8Array, mask: Mask, rows: number): void {
  const isSo = mask()
  for (let row = 0; row < rows; row++) doubts[row]! |= isSo[row]!
}

type Planning = {
  readonly compiler: ExpressionCompiler
  readonly vectors: BlockVectors
  readonly numbers: BlockNumbers
  readonly builder: BatchBuilder
  readonly options: ReadOptions
}

class StepPlanner {
  readonly #planning: Planning

  constructor(planning: Planning) {
    this.#planning = planning
  }

  numbers(field: NumberColumnName, expression: Expression): BlockStep {
    const { builder, numbers, vectors } = this.#planning
    const kind = kindOf(field)
    const source = numbers.field(field, expression, kind)
    const { lowest, highest } = boundsOf(kind)
    const column = builder.numbers[field]
    const read = vectors.bound(source, lowest, highest, field === 'enteredAt')
    let values: Float64Array<ArrayBuffer> = new Float64Array(0)
    return {
      read: () => {
        values = read()
      },
      commit: (from, to) => {
        if (!column.isEmpty || !isAbsent(values, from, to)) column.setRange(builder.length, values, from, to)
      },
    }
  }

  codes(field: CodedField, expression: Expression): BlockStep {
    const { builder, options, vectors } = this.#planning
    const { codeOf, column, required } = fieldCodes(field, builder, options)
    const values = field in builder.texts ? new Int32Array(BLOCK_ROWS) : new Int8Array(BLOCK_ROWS)
    if ('constant' in expression) return this.#constant(codeOf(textOfValue(expression.constant)), column)
    const source = this.#codesOf(expression, codeOf, values)
    const { doubts, block } = vectors
    return {
      read: () => {
        source()
        if (!required) return
        for (let row = 0; row < block.rows; row++) if (values[row] === ABSENT) doubts[row] = 1
      },
      commit: (from, to) => {
        if (column.isEmpty && values.subarray(from, to).every((code) => code === ABSENT)) return
        ;(column as GrowingColumn<typeof values>).setRange(builder.length, values, from, to)
      },
    }
  }

  #codesOf(expression: Expression, codeOf: (text: string) => number, values: CodeValues) {
    const { compiler, numbers, vectors } = this.#planning
    const dictionary = new ByteDictionary(codeOf)
    const codeOfBytes = (bytes: Uint8Array, start: number, end: number): number => dictionary.code(bytes, start, end)
    if ('when' in expression && 'constant' in expression.use && expression.otherwise === undefined) {
      const code = codeOf(textOfValue(expression.use.constant))
      if (code >= 0) return chosenCodes(numbers.mask(expression.when), code, ABSENT, values)
    }
    const column = numbers.plainColumn(expression)
    return column === undefined
      ? vectors.codesByRow(compiler.slices(expression), codeOfBytes, ABSENT, values)
      : vectors.codes(column, codeOfBytes, ABSENT, values)
  }

  #constant(code: number, column: { repeat(row: number, count: number, value: number): void }): BlockStep {
    const { builder, vectors } = this.#planning
    return {
      read: () => {
        if (code < 0) vectors.doubts.fill(1)
      },
      commit: (from, to) => column.repeat(builder.length, to - from, code),
    }
  }

  sourceIds(expression: Expression): BlockStep {
    const column = this.#planning.numbers.plainColumn(expression)
    return column === undefined ? this.#idsByRow(expression) : this.#idsOfColumn(column)
  }

  #idsOfColumn(column: number): BlockStep {
    const { builder, vectors } = this.#planning
    const { block } = vectors
    const ids = builder.sourceIds
    return {
      read: vectors.printing(column),
      commit: (from, to) => ids.setFields(builder.length, block, column, from, to),
    }
  }

  #idsByRow(expression: Expression): BlockStep {
    const { builder, compiler, vectors } = this.#planning
    const { row, doubts, block } = vectors
    const read = compiler.slices(expression)
    const ids = builder.sourceIds
    return {
      read: () => {
        for (row.row = 0; row.row < block.rows; row.row++) {
          const slice = read(row)
          if (isEmpty(slice) || !isPlainText(slice.bytes, slice.start, slice.end)) doubts[row.row] = 1
        }
        if (compiler.fault.code !== undefined) doubts.fill(1)
        compiler.fault.clear()
      },
      commit: (from, to) => {
        for (row.row = from; row.row < to; row.row++) {
          const { bytes, start, end } = read(row)
          ids.setBytes(builder.length + row.row - from, bytes, start, end)
        }
      },
    }
  }
}

/** Whether bytes are a text that needs neither trimming nor a closer look. */
function isPlainText(bytes: Uint8Array, start: number, end: number): boolean {
  let highest = 0
  let lowest = 255
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    highest |= byte
    if (byte < lowest) lowest = byte
  }
  if (lowest === 0 || bytes[start]! <= SPACE || bytes[end - 1]! <= SPACE) return false
  return highest < 128 || textOf(bytes.subarray(start, end)) !== undefined
}

function isAbsent(values: Float64Array, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (!Number.isNaN(values[row])) return false
  return true
}
