import type { NumberColumnName } from './batch.ts'
import type { BatchBuilder } from './batch-builder.ts'
import { ByteDictionary, HAS_NUL, NOT_UTF8, textOf } from './byte-dictionary.ts'
import { type ExpressionCompiler, nameOf } from './compile-expression.ts'
import { type CodedField, fieldCodes, isCodedField, UNKNOWN } from './field-codes.ts'
import { boundsOf, includes, kindOf } from './mapped-fields.ts'
import { type Expression, LIST_FIELDS, type ListField, type MappedField } from './mapping.ts'
import type { ReadOptions } from './read-options.ts'
import { listFrom } from './record-lists.ts'
import type { RejectCode } from './reject.ts'
import { type Fault, isEmpty, NOTHING, sliceOf } from './slice.ts'
import type { SourceRow } from './source-row.ts'

export type Step = (row: SourceRow) => void

const CODE_FAULTS: Readonly<Record<number, RejectCode>> = {
  [NOT_UTF8]: 'invalid-encoding',
  [HAS_NUL]: 'nul-character',
  [UNKNOWN]: 'unknown-value',
}

/** Writes one field of the row at hand into the builder, or raises a fault. */
export class FieldWriter {
  readonly #compiler: ExpressionCompiler
  readonly #builder: BatchBuilder
  readonly #options: ReadOptions

  constructor(compiler: ExpressionCompiler, builder: BatchBuilder, options: ReadOptions) {
    this.#compiler = compiler
    this.#builder = builder
    this.#options = options
  }

  step(field: MappedField, expression: Expression): Step {
    if (field === 'sourceId') return this.#sourceId(expression)
    if (isCodedField(field)) return this.#coded(field, expression)
    if (includes(LIST_FIELDS, field)) return this.#list(field, expression)
    return this.#numbers(field, expression)
  }

  #numbers(field: NumberColumnName, expression: Expression): Step {
    const name = nameOf(expression)
    const kind = kindOf(field)
    const read = this.#compiler.numbers(expression, kind)
    const builder = this.#builder
    const column = builder.numbers[field]
    const { fault } = this.#compiler
    const { lowest, highest } = boundsOf(kind)
    const tooLow: RejectCode = kind === 'duration' ? 'negative-duration' : 'number-out-of-range'
    const required = field === 'enteredAt'
    return (row) => {
      const value = read(row)
      if (value >= lowest && value <= highest) column.set(builder.length, value)
      else if (!Number.isNaN(value)) raiseNumber(fault, value < lowest ? tooLow : 'number-out-of-range', name, value)
      else if (required) fault.raise('required-field-missing', name, NOTHING)
    }
  }

  #sourceId(expression: Expression): Step {
    const name = nameOf(expression)
    const read = this.#compiler.slices(expression)
    const builder = this.#builder
    const { fault } = this.#compiler
    return (row) => {
      const slice = read(row)
      if (isEmpty(slice)) fault.raise('required-field-missing', name, slice)
      const { bytes, start, end } = slice
      let highest = 0
      let lowest = 255
      for (let at = start; at < end; at++) {
        const byte = bytes[at] ?? 0
        highest |= byte
        if (byte < lowest) lowest = byte
      }
      if (lowest === 0) fault.raise('nul-character', name, slice)
      if (highest > 127 && textOf(bytes.subarray(start, end)) === undefined)
        fault.raise('invalid-encoding', name, slice)
      builder.sourceIds.setBytes(builder.length, bytes, start, end)
    }
  }

  #coded(field: CodedField, expression: Expression): Step {
    const { codeOf, column, required, unknown } = fieldCodes(field, this.#builder, this.#options)
    const read = this.#compiler.slices(expression)
    const name = nameOf(expression)
    const dictionary = new ByteDictionary(codeOf)
    const builder = this.#builder
    const { fault } = this.#compiler
    return (row) => {
      const slice = read(row)
      if (isEmpty(slice)) {
        if (required) fault.raise('required-field-missing', name, slice)
        return
      }
      const code = dictionary.code(slice.bytes, slice.start, slice.end)
      if (code >= 0) column.set(builder.length, code)
      else fault.raise(code === UNKNOWN ? unknown : (CODE_FAULTS[code] ?? unknown), name, slice)
    }
  }

  #list(field: ListField, expression: Expression): Step {
    const name = nameOf(expression)
    const read = this.#compiler.slices(expression)
    const builder = this.#builder
    const { fault } = this.#compiler
    return (row) => {
      const slice = read(row)
      if (isEmpty(slice)) return
      const lists = listFrom(field, jsonOf(textOf(slice.bytes.subarray(slice.start, slice.end)) ?? ''))
      if (lists) builder.appendLists(lists)
      else fault.raise('invalid-list', name, slice)
    }
  }
}

function raiseNumber(fault: Fault, code: RejectCode, column: string, value: number): void {
  fault.raise(code, column, sliceOf(String(value)))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
