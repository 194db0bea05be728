import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import {
  COUNT_COLUMNS,
  DICTIONARY_COLUMNS,
  type DictionaryColumnName,
  DURATION_COLUMNS,
  FLAG_COLUMNS,
  INSTANT_COLUMNS,
  type NumberColumnName,
} from './batch.ts'
import type { BatchBuilder } from './batch-builder.ts'
import { ByteDictionary, HAS_NUL, NOT_UTF8, textOf } from './byte-dictionary.ts'
import { ExpressionCompiler, MappingError, type NumberKind, nameOf } from './compile-expression.ts'
import {
  type Expression,
  LIST_FIELDS,
  type ListField,
  MAPPED_FIELDS,
  type MappedField,
  type Mapping,
} from './mapping.ts'
import { ENUMERATIONS } from './record.ts'
import { listFrom } from './record-lists.ts'
import { EARLIEST_INSTANT, LATEST_INSTANT } from './record-schema.ts'
import type { RefusalCode, Reject, RejectCode, RowTally } from './reject.ts'
import { type Fault, isEmpty, NOTHING, sliceOf } from './slice.ts'
import type { SourceRow } from './source-row.ts'

/** Puts one row into the builder, filters it or rejects it. */
export type RowPlan = { readonly take: (row: SourceRow, line: number) => void }

export type ReadOptions = {
  readonly onReject?: (reject: Reject) => void
  /**
   * Turns what identifies a customer into a pseudonym before it enters a record; asked once per distinct text. Keyed, so
   * that a telephone number cannot be found by trying all: the key belongs to the caller.
   */
  readonly pseudonym?: (identity: string) => string
  /** Size of the file where it is known: spares moving the columns as they grow. */
  readonly sizeBytes?: number
}

type Step = (row: SourceRow) => void

/** A mapping compiled for one header and one builder. The builder must not be finished while the plan is in use. */
export function planRows(
  mapping: Mapping,
  header: readonly string[],
  builder: BatchBuilder,
  tally: RowTally,
  options: ReadOptions = {},
): Result<RowPlan, Refusal<RefusalCode>> {
  try {
    return accept(compile(mapping, header, builder, tally, options))
  } catch (error) {
    if (!(error instanceof MappingError)) throw error
    return refuse({ code: error.code, data: { value: error.subject, header: header.slice(0, 50).join(', ') } })
  }
}

function compile(
  mapping: Mapping,
  header: readonly string[],
  builder: BatchBuilder,
  tally: RowTally,
  options: ReadOptions,
): RowPlan {
  const compiler = new ExpressionCompiler(mapping, header, builder)
  const { fault } = compiler
  const filters = (mapping.filters ?? []).map(({ reason, drop }) => ({ reason, drops: compiler.test(drop) }))
  const writer = new FieldWriter(compiler, builder, options)
  const steps = orderedFields(mapping).map(([field, expression]) => ({ field, write: writer.step(field, expression) }))
  const write = steps.map((step) => step.write)
  const reject = (row: SourceRow, line: number): void => {
    // Which field it was is found by asking again, so that the rows that are fine need not be asked at every step.
    let field: string | undefined
    fault.clear()
    for (const filter of filters) filter.drops(row)
    for (const step of steps) {
      if (fault.code !== undefined) break
      field = step.field
      step.write(row)
    }
    builder.dropRow()
    tally.reject(rejectOf(fault, line, field))
    fault.clear()
  }
  const take = (row: SourceRow, line: number): void => {
    for (const filter of filters) {
      if (!filter.drops(row) || fault.code !== undefined) continue
      tally.filter(filter.reason)
      return
    }
    for (let step = 0; step < write.length; step++) write[step]?.(row)
    if (fault.code !== undefined) {
      builder.dropRow()
      reject(row, line)
      return
    }
    builder.endRow()
    tally.accept()
  }
  return { take }
}

const rejectOf = (fault: Fault, line: number, field: string | undefined): Reject => ({
  code: fault.code ?? 'unknown-value',
  line,
  ...(fault.column === '' ? {} : { column: fault.column }),
  ...(field === undefined ? {} : { field }),
  value: fault.value,
})

/** Fields so ordered that one that refers to another comes after it. */
function orderedFields(mapping: Mapping): readonly (readonly [MappedField, Expression])[] {
  const ordered: (readonly [MappedField, Expression])[] = []
  const state = new Map<MappedField, 'open' | 'done'>()
  const visit = (field: MappedField): void => {
    if (state.get(field) === 'open') throw new MappingError('mapping-circular', field)
    const expression = mapping.fields[field]
    if (state.has(field) || expression === undefined) return
    state.set(field, 'open')
    for (const other of fieldsIn(expression)) visit(other)
    state.set(field, 'done')
    ordered.push([field, expression])
  }
  for (const field of MAPPED_FIELDS) visit(field)
  return ordered
}

function fieldsIn(expression: Expression): readonly NumberColumnName[] {
  if ('field' in expression) return [expression.field]
  if ('sum' in expression) return expression.sum.flatMap(fieldsIn)
  if ('difference' in expression) return expression.difference.flatMap(fieldsIn)
  if ('first' in expression) return expression.first.flatMap(fieldsIn)
  if ('when' in expression)
    return [expression.use, expression.otherwise].flatMap((part) => (part ? fieldsIn(part) : []))
  return []
}

const includes = <Name extends string>(names: readonly Name[], field: string): field is Name =>
  (names as readonly string[]).includes(field)

const kindOf = (field: NumberColumnName): NumberKind =>
  includes(INSTANT_COLUMNS, field)
    ? 'instant'
    : includes(DURATION_COLUMNS, field)
      ? 'duration'
      : includes(COUNT_COLUMNS, field)
        ? 'count'
        : 'score'

const FLAG_WORDS: ReadonlyMap<string, number> = new Map([
  ...['true', 'TRUE', 'True', 't', '1', 'yes', 'YES', 'Yes', 'y', 'Y', '是'].map((word) => [word, 1] as const),
  ...['false', 'FALSE', 'False', 'f', '0', 'no', 'NO', 'No', 'n', 'N', '否'].map((word) => [word, 0] as const),
])

const UNKNOWN = -4

const CODE_FAULTS: Readonly<Record<number, RejectCode>> = {
  [NOT_UTF8]: 'invalid-encoding',
  [HAS_NUL]: 'nul-character',
  [UNKNOWN]: 'unknown-value',
}

class FieldWriter {
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
    if (includes(DICTIONARY_COLUMNS, field)) return this.#dictionary(field, expression)
    if (includes(LIST_FIELDS, field)) return this.#list(field, expression)
    if (includes(FLAG_COLUMNS, field)) {
      return this.#codes(field, expression, (text) => FLAG_WORDS.get(text) ?? UNKNOWN, 'invalid-flag')
    }
    if (field === 'channel' || field === 'direction' || field === 'complexity' || field === 'abandonedIn') {
      const codeOf = (text: string): number => {
        const code = ENUMERATIONS[field].indexOf(text)
        return code < 0 ? UNKNOWN : code
      }
      return this.#codes(field, expression, codeOf, 'unknown-value')
    }
    return this.#numbers(field, expression)
  }

  #numbers(field: NumberColumnName, expression: Expression): Step {
    const name = nameOf(expression)
    const kind = kindOf(field)
    const read = this.#compiler.numbers(expression, kind)
    const builder = this.#builder
    const column = builder.numbers[field]
    const { fault } = this.#compiler
    const lowest = kind === 'instant' ? EARLIEST_INSTANT : kind === 'score' ? -Infinity : 0
    const highest = kind === 'instant' ? LATEST_INSTANT : Number.MAX_SAFE_INTEGER
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

  #dictionary(field: DictionaryColumnName, expression: Expression): Step {
    const column = this.#builder.texts[field]
    const { pseudonym } = this.#options
    const codeOf =
      field === 'customerKey' && pseudonym
        ? (text: string) => column.codeOf(pseudonym(text))
        : (text: string) => column.codeOf(text)
    return this.#coded(expression, codeOf, column.codes, field === 'source', 'unknown-value')
  }

  #codes(
    field: 'channel' | 'direction' | 'complexity' | 'abandonedIn' | (typeof FLAG_COLUMNS)[number],
    expression: Expression,
    codeOf: (text: string) => number,
    unknown: RejectCode,
  ): Step {
    return this.#coded(expression, codeOf, this.#builder.codes[field], field === 'channel', unknown)
  }

  #coded(
    expression: Expression,
    codeOf: (text: string) => number,
    column: { set(row: number, code: number): void },
    required: boolean,
    unknown: RejectCode,
  ): Step {
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
