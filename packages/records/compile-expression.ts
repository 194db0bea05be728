import { INSTANT_COLUMNS, type NumberColumnName } from './batch.ts'
import type { BatchBuilder } from './batch-builder.ts'
import { dateTimeReader } from './date-time.ts'
import { AMBIGUOUS, type DateTimeReader, NONEXISTENT } from './date-time-pattern.ts'
import {
  type ColumnReference,
  type Condition,
  DURATION_UNITS_MS,
  type Expression,
  type Mapping,
  type Reading,
} from './mapping.ts'
import { parseClockDuration, parseDecimal, parseScaled } from './parse-number.ts'
import type { RejectCode } from './reject.ts'
import { equals, Fault, isEmpty, NOTHING, type Slice, sliceOf, trimmed, widened } from './slice.ts'
import { type SourceRow, textOfValue } from './source-row.ts'
import { ZoneOffsets } from './zone-offsets.ts'

export type SliceReader = (row: SourceRow) => Slice
export type NumberReader = (row: SourceRow) => number
export type Test = (row: SourceRow) => boolean

/** What a number is: how a text becomes one, and what may be added to it. */
export type NumberKind = 'instant' | 'duration' | 'count' | 'score'

/** A mapping that does not fit the file: thrown while compiling, caught by `compileMapping`. */
export class MappingError extends Error {
  readonly code: 'column-missing' | 'column-ambiguous' | 'mapping-invalid' | 'mapping-circular'
  readonly subject: string

  constructor(code: MappingError['code'], subject: string) {
    super(`${code}: ${subject}`)
    this.code = code
    this.subject = subject
  }
}

const encoder = new TextEncoder()
const MISSING = -1

/** Turns the expressions of one mapping into readers over the columns of one header. */
export class ExpressionCompiler {
  readonly fault = new Fault()
  readonly #header: readonly string[]
  readonly #trim: boolean
  readonly #empty: readonly Uint8Array[]
  readonly #zone: ZoneOffsets
  readonly #missing: Mapping['missingColumns']
  readonly #builder: BatchBuilder

  constructor(mapping: Mapping, header: readonly string[], builder: BatchBuilder) {
    this.#header = header
    this.#builder = builder
    this.#trim = mapping.trim ?? true
    this.#missing = mapping.missingColumns
    this.#empty = (mapping.empty ?? []).map((text) => encoder.encode(text))
    this.#zone = new ZoneOffsets(mapping.timeZone, {
      ambiguous: mapping.ambiguousLocalTime ?? 'reject',
      nonexistent: mapping.nonexistentLocalTime ?? 'reject',
    })
  }

  /** Texts. */
  slices(expression: Expression): SliceReader {
    if ('column' in expression) return this.#mapped(this.#column(expression), expression, expression.column)
    if ('columns' in expression) return this.#mapped(this.#joined(expression, false), expression, nameOf(expression))
    if ('constant' in expression) {
      const slice = sliceOf(textOfValue(expression.constant))
      return () => slice
    }
    if ('first' in expression) return firstSlice(expression.first.map((part) => this.slices(part)))
    if ('when' in expression) {
      const test = this.test(expression.when)
      const use = this.slices(expression.use)
      const otherwise = expression.otherwise ? this.slices(expression.otherwise) : () => NOTHING
      return (row) => (test(row) ? use(row) : otherwise(row))
    }
    throw new MappingError('mapping-invalid', JSON.stringify(expression))
  }

  /** Instants, durations, counts and scores; `NaN` = absent or, with `fault` set, not readable. */
  numbers(expression: Expression, kind: NumberKind): NumberReader {
    if ('column' in expression) {
      return this.#parsed(this.#mapped(this.#column(expression), expression, expression.column), expression, kind)
    }
    if ('columns' in expression) {
      return this.#parsed(
        this.#mapped(this.#joined(expression, true), expression, nameOf(expression)),
        expression,
        kind,
      )
    }
    if ('constant' in expression) return this.#constant(expression.constant, kind)
    if ('field' in expression) return this.#field(expression.field)
    if ('sum' in expression) return this.#sum(expression.sum, kind)
    if ('difference' in expression) return this.#difference(expression.difference, kind)
    if ('first' in expression) {
      const parts = expression.first.map((part) => this.numbers(part, kind))
      return (row) => {
        for (const part of parts) {
          const value = part(row)
          if (!Number.isNaN(value)) return value
        }
        return Number.NaN
      }
    }
    const test = this.test(expression.when)
    const use = this.numbers(expression.use, kind)
    const otherwise = expression.otherwise ? this.numbers(expression.otherwise, kind) : () => Number.NaN
    return (row) => (test(row) ? use(row) : otherwise(row))
  }

  test(condition: Condition): Test {
    if ('all' in condition) {
      const tests = condition.all.map((part) => this.test(part))
      return (row) => tests.every((test) => test(row))
    }
    if ('any' in condition) {
      const tests = condition.any.map((part) => this.test(part))
      return (row) => tests.some((test) => test(row))
    }
    if ('not' in condition) {
      const test = this.test(condition.not)
      return (row) => !test(row)
    }
    const column = this.#column(condition)
    if ('empty' in condition) return (row) => isEmpty(column(row)) === condition.empty
    if ('equals' in condition || 'in' in condition) {
      const wanted = ('in' in condition ? condition.in : [condition.equals]).map((text) => encoder.encode(text))
      return (row) => {
        const slice = column(row)
        return wanted.some((bytes) => equals(slice, bytes))
      }
    }
    const number = this.#parsed(column, { column: condition.column }, 'score')
    if ('less' in condition) return (row) => number(row) < condition.less
    return (row) => number(row) > condition.greater
  }

  /** Position of a column in the header; negative for a missing one that the mapping allows to miss. */
  indexOf({ column, occurrence }: ColumnReference): number {
    const indices = this.#header.flatMap((name, index) => (name === column ? [index] : []))
    if (indices.length === 0 && this.#missing === 'absent') return MISSING
    if (indices.length === 0) throw new MappingError('column-missing', column)
    if (occurrence === undefined && indices.length > 1) throw new MappingError('column-ambiguous', column)
    const index = indices[(occurrence ?? 1) - 1]
    if (index === undefined) throw new MappingError('column-missing', `${column} (${occurrence})`)
    return index
  }

  #column(reference: ColumnReference): SliceReader {
    const index = this.indexOf(reference)
    const { fault } = this
    const trim = this.#trim
    const empty = this.#empty
    const { column } = reference
    if (index === MISSING) return () => NOTHING
    return (row) => {
      row.locate(index)
      if (row.hasLoneSurrogate) fault.raise('unpaired-surrogate', column, row)
      const slice = trim ? trimmed(row) : row
      for (const bytes of empty) if (equals(slice, bytes)) return NOTHING
      return slice
    }
  }

  /** Several columns as one text; absent when all are empty or, `asWhole`, when one is: half a date is none. */
  #joined(expression: Extract<Expression, { columns: unknown }>, asWhole: boolean): SliceReader {
    const parts = expression.columns.map((part) => this.#column(typeof part === 'string' ? { column: part } : part))
    const glue = encoder.encode(expression.join)
    let scratch = new Uint8Array(256)
    return (row) => {
      let used = 0
      let present = 0
      for (const [i, part] of parts.entries()) {
        const slice = part(row)
        const needed = used + glue.length + slice.end - slice.start
        if (needed > scratch.length) scratch = widened(scratch, needed)
        if (i > 0) for (const byte of glue) scratch[used++] = byte
        for (let at = slice.start; at < slice.end; at++) scratch[used++] = slice.bytes[at] ?? 0
        if (!isEmpty(slice)) present += 1
      }
      const absent = asWhole ? present < parts.length : present === 0
      return absent ? NOTHING : { bytes: scratch, start: 0, end: used }
    }
  }

  #mapped(read: SliceReader, { map, otherwise }: Reading, column: string): SliceReader {
    if (!map) return read
    const entries = Object.entries(map).map(([from, to]) => ({
      from: encoder.encode(from),
      to: to === null ? NOTHING : sliceOf(to),
    }))
    const rest = otherwise === undefined ? undefined : otherwise === null ? NOTHING : sliceOf(otherwise)
    const { fault } = this
    return (row) => {
      const slice = read(row)
      for (const { from, to } of entries) if (equals(slice, from)) return to
      if (isEmpty(slice)) return slice
      if (rest) return rest
      fault.raise('unknown-value', column, slice)
      return NOTHING
    }
  }

  #parsed(read: SliceReader, expression: Expression & Reading, kind: NumberKind): NumberReader {
    const column = nameOf(expression)
    const { fault } = this
    const parse = kind === 'instant' ? this.instantParser(expression.format ?? 'iso') : numberParser(expression, kind)
    const invalid: RejectCode = kind === 'instant' ? 'invalid-date-time' : 'invalid-number'
    return (row) => {
      const slice = read(row)
      if (isEmpty(slice)) return Number.NaN
      const value = parse(slice.bytes, slice.start, slice.end)
      // One comparison passes what is a number; NaN and the zone's two infinities fail it.
      if (value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER) return value
      fault.raise(faultOf(value, invalid), column, slice)
      return Number.NaN
    }
  }

  /** The parser of a date-time format. */
  instantParser(format: string): DateTimeReader {
    if (format === 'epoch-seconds') return (bytes, start, end) => flooredEpoch(bytes, start, end, 1000)
    if (format === 'epoch-milliseconds') return (bytes, start, end) => flooredEpoch(bytes, start, end, 1)
    const reader = dateTimeReader(format, this.#zone)
    if (!reader) throw new MappingError('mapping-invalid', format)
    return reader
  }

  #constant(constant: string | number | boolean, kind: NumberKind): NumberReader {
    const slice = sliceOf(String(constant))
    const value =
      kind === 'instant'
        ? this.instantParser('iso')(slice.bytes, slice.start, slice.end)
        : parseDecimal(slice.bytes, slice.start, slice.end)
    if (!Number.isFinite(value)) throw new MappingError('mapping-invalid', String(constant))
    return () => value
  }

  #field(name: NumberColumnName): NumberReader {
    const builder = this.#builder
    const column = builder.numbers[name]
    return () => column.get(builder.length)
  }

  #sum(parts: readonly Expression[], kind: NumberKind): NumberReader {
    const [head, ...tail] = parts.map((part, i) => this.numbers(part, kind === 'instant' && i > 0 ? 'duration' : kind))
    if (!head) throw new MappingError('mapping-invalid', 'sum')
    return (row) => {
      let total = head(row)
      if (Number.isNaN(total) && kind === 'instant') return total
      for (const part of tail) {
        const value = part(row)
        if (!Number.isNaN(value)) total = Number.isNaN(total) ? value : total + value
      }
      return total
    }
  }

  #difference([from, to]: readonly [Expression, Expression], kind: NumberKind): NumberReader {
    const instants = kind === 'duration' && isInstant(from) && isInstant(to)
    const left = this.numbers(from, instants ? 'instant' : kind)
    const right = this.numbers(to, instants ? 'instant' : kind === 'instant' ? 'duration' : kind)
    return (row) => left(row) - right(row)
  }
}

function faultOf(value: number, invalid: RejectCode): RejectCode {
  if (Number.isNaN(value)) return invalid
  if (value === AMBIGUOUS) return 'ambiguous-local-time'
  return value === NONEXISTENT ? 'nonexistent-local-time' : 'number-out-of-range'
}

/** The columns that an expression reads at once, as a message names them. */
export const nameOf = (expression: Expression): string =>
  'column' in expression
    ? expression.column
    : 'columns' in expression
      ? expression.columns.map((part) => (typeof part === 'string' ? part : part.column)).join(', ')
      : ''

/** A column with a date-time format, an instant field, or a choice among such. */
export function isInstant(expression: Expression): boolean {
  if ('column' in expression || 'columns' in expression) {
    return expression.format !== undefined && expression.format !== 'clock'
  }
  if ('field' in expression) return (INSTANT_COLUMNS as readonly string[]).includes(expression.field)
  if ('first' in expression) return expression.first.every(isInstant)
  if ('when' in expression) return isInstant(expression.use)
  return 'sum' in expression && isInstant(expression.sum[0] ?? { constant: 0 })
}

const firstSlice =
  (parts: readonly SliceReader[]): SliceReader =>
  (row) => {
    for (const part of parts) {
      const slice = part(row)
      if (!isEmpty(slice)) return slice
    }
    return NOTHING
  }

function numberParser(reading: Reading, kind: NumberKind): DateTimeReader {
  if (kind === 'score') return parseDecimal
  if (kind === 'count') return (bytes, start, end) => parseScaled(bytes, start, end, 1)
  if (reading.format === 'clock') return parseClockDuration
  if (reading.format !== undefined) throw new MappingError('mapping-invalid', reading.format)
  const scale = DURATION_UNITS_MS[reading.unit ?? 'milliseconds']
  return (bytes, start, end) => parseScaled(bytes, start, end, scale)
}

/** Epoch times are cut to the millisecond, as clocks are read, not rounded into the future. */
function flooredEpoch(bytes: Uint8Array, start: number, end: number, scale: number): number {
  const nanos = parseScaled(bytes, start, end, 1)
  if (Number.isNaN(nanos)) return nanos
  let point = start
  while (point < end && bytes[point] !== 46) point += 1
  if (scale === 1 || end - point <= 4) return parseScaled(bytes, start, Math.min(end, scale === 1 ? point : end), scale)
  return parseScaled(bytes, start, point + 4, scale)
}
