import type { NumberColumnName } from './batch.ts'
import {
  type BlockVectors,
  chosenNumbers,
  constantNumbers,
  differenceOf,
  firstOf,
  type Mask,
  type Numbers,
  sumOf,
} from './block-vectors.ts'
import { type ExpressionCompiler, isInstant, MappingError, type NumberKind } from './compile-expression.ts'
import { type Condition, DURATION_UNITS_MS, type Expression } from './mapping.ts'

const encoder = new TextEncoder()

/** The numbers of a mapping as vectors: the same expressions as `ExpressionCompiler.numbers`, over a block of rows. */
export class BlockNumbers {
  readonly #compiler: ExpressionCompiler
  readonly #vectors: BlockVectors
  /** Whether some texts mean an empty field, so that no column can be taken as it stands. */
  readonly #hasEmptyWords: boolean
  readonly #fields = new Map<NumberColumnName, Numbers>()
  readonly #masks = new Map<string, Mask>()
  #round = 0

  constructor(compiler: ExpressionCompiler, vectors: BlockVectors, hasEmptyWords: boolean) {
    this.#compiler = compiler
    this.#vectors = vectors
    this.#hasEmptyWords = hasEmptyWords
  }

  /** A new block lies there. */
  begin(): void {
    this.#round += 1
  }

  /** The vector of a field, which later fields may refer to. */
  field(name: NumberColumnName, expression: Expression, kind: NumberKind): Numbers {
    const vector = this.#once(this.numbers(expression, kind))
    this.#fields.set(name, vector)
    return vector
  }

  numbers(expression: Expression, kind: NumberKind): Numbers {
    if ('column' in expression || 'columns' in expression) return this.#leaf(expression, kind)
    if ('constant' in expression) {
      const read = this.#compiler.numbers(expression, kind)
      return constantNumbers(read(this.#vectors.row))
    }
    if ('field' in expression) return this.#fields.get(expression.field) ?? constantNumbers(Number.NaN)
    if ('sum' in expression) return this.#sum(expression.sum, kind)
    if ('difference' in expression) return this.#difference(expression.difference, kind)
    if ('first' in expression) return firstOf(expression.first.map((part) => this.numbers(part, kind)))
    const otherwise = expression.otherwise ? this.numbers(expression.otherwise, kind) : constantNumbers(Number.NaN)
    return chosenNumbers(this.mask(expression.when), this.numbers(expression.use, kind), otherwise)
  }

  /** Which rows fulfil a condition; asked for several fields, it is looked at once. */
  mask(condition: Condition): Mask {
    const key = JSON.stringify(condition)
    const known = this.#masks.get(key)
    if (known) return known
    const column =
      'equals' in condition ? this.plainColumn({ column: condition.column, ...occurrenceOf(condition) }) : undefined
    const mask = this.#once(
      column === undefined || !('equals' in condition)
        ? this.#vectors.maskByRow(this.#compiler.test(condition))
        : this.#vectors.equal(column, encoder.encode(condition.equals)),
    )
    this.#masks.set(key, mask)
    return mask
  }

  /** Position of the column that an expression takes as it stands. */
  plainColumn(expression: Expression): number | undefined {
    if (!('column' in expression) || expression.map || this.#hasEmptyWords) return undefined
    const index = this.#compiler.indexOf(expression)
    return index < 0 ? undefined : index
  }

  #leaf(expression: Extract<Expression, { column: unknown } | { columns: unknown }>, kind: NumberKind): Numbers {
    const column = this.plainColumn(expression)
    if (column !== undefined && kind === 'instant')
      return this.#vectors.parsed(column, this.#compiler.instantParser(expression.format ?? 'iso'))
    if (column !== undefined && expression.format === undefined && kind === 'count')
      return this.#vectors.scaled(column, 1)
    if (column !== undefined && expression.format === undefined && kind === 'duration')
      return this.#vectors.scaled(column, DURATION_UNITS_MS[expression.unit ?? 'milliseconds'])
    return this.#vectors.byRow(this.#compiler.numbers(expression, kind))
  }

  #sum(parts: readonly Expression[], kind: NumberKind): Numbers {
    const [head, ...tail] = parts.map((part, i) => this.numbers(part, kind === 'instant' && i > 0 ? 'duration' : kind))
    if (!head) throw new MappingError('mapping-invalid', 'sum')
    return sumOf(head, tail, kind === 'instant')
  }

  #difference([from, to]: readonly [Expression, Expression], kind: NumberKind): Numbers {
    const instants = kind === 'duration' && isInstant(from) && isInstant(to)
    return differenceOf(
      this.numbers(from, instants ? 'instant' : kind),
      this.numbers(to, instants ? 'instant' : kind === 'instant' ? 'duration' : kind),
    )
  }

  /** Reads a vector once for each block, however many ask for it. */
  #once<Values>(read: () => Values): () => Values {
    let round = -1
    let values: Values
    return () => {
      if (round !== this.#round) {
        values = read()
        round = this.#round
      }
      return values
    }
  }
}

const occurrenceOf = ({ occurrence }: { readonly occurrence?: number }): { readonly occurrence?: number } =>
  occurrence === undefined ? {} : { occurrence }
