import type { NumberColumnName } from '@heqi/records/batch'
import type { ColumnReference, Condition, Expression, Reading } from '@heqi/records/mapping'

/** How a field comes about, as the form draws it: from one column, several, a fixed text, or other times of the record. */
export const WAYS = ['column', 'constant', 'join', 'sum', 'difference', 'first'] as const
export type Way = (typeof WAYS)[number]

export const TESTS = ['equals', 'not-equals', 'filled', 'blank', 'greater', 'less'] as const
export type TestName = (typeof TESTS)[number]

/** A row counts for the field only when a column passes a test. */
export type OnlyWhen = { readonly column: string; readonly test: TestName; readonly value: string }

/** `parts` are keys of columns (`column/2/Agent` = the second one of that name) or of fields (`field/enteredAt`). */
export type FieldSource = {
  readonly way: Way
  readonly parts: readonly string[]
  readonly join: string
  readonly constant: string
  readonly reading: Reading
  readonly only?: OnlyWhen
}

export const NO_SOURCE: FieldSource = { way: 'column', parts: [], join: ' ', constant: '', reading: {} }

export const columnKey = ({ column, occurrence = 0 }: ColumnReference): string => `column/${occurrence}/${column}`
export const fieldKey = (field: string): string => `field/${field}`

/** The column that a key stands for; `undefined` for the key of a field. */
export function columnOf(key: string): ColumnReference | undefined {
  const [kind, occurrence = '0', ...name] = key.split('/')
  if (kind !== 'column') return undefined
  const column = name.join('/')
  return occurrence === '0' ? { column } : { column, occurrence: Number(occurrence) }
}

const readingOf = ({ map, otherwise, format, unit }: Reading): Reading => ({
  ...(map === undefined ? {} : { map }),
  ...(otherwise === undefined ? {} : { otherwise }),
  ...(format === undefined ? {} : { format }),
  ...(unit === undefined ? {} : { unit }),
})

/** What the form says as an expression of the mapping; `undefined` while it is incomplete. */
export function expressionOf(source: FieldSource): Expression | undefined {
  const whole = withoutCondition(source)
  if (whole === undefined || source.only === undefined || source.only.column === '') return whole
  return { when: conditionOf(source.only), use: whole }
}

function withoutCondition({ way, parts, join, constant, reading }: FieldSource): Expression | undefined {
  const part = (key: string): Expression => {
    const column = columnOf(key)
    return column === undefined
      ? { field: key.slice('field/'.length) as NumberColumnName }
      : { ...column, ...readingOf(reading) }
  }
  const [first, second] = parts
  switch (way) {
    case 'constant':
      return constant === '' ? undefined : { constant }
    case 'column':
      return first === undefined ? undefined : part(first)
    case 'join': {
      const columns = parts.flatMap((key) => columnOf(key) ?? [])
      const plain = columns.map((column) => (column.occurrence === undefined ? column.column : column))
      return columns.length < 2 ? undefined : { columns: plain, join, ...readingOf(reading) }
    }
    case 'difference':
      return first === undefined || second === undefined ? undefined : { difference: [part(first), part(second)] }
    case 'sum':
      return parts.length === 0 ? undefined : { sum: parts.map(part) }
    case 'first':
      return parts.length === 0 ? undefined : { first: parts.map(part) }
  }
}

/** An expression as the form draws it; `undefined` for what only the text view can say. */
export function sourceOf(expression: Expression): FieldSource | undefined {
  if (!('when' in expression)) return plainSource(expression)
  const only = onlyOf(expression.when)
  const plain = plainSource(expression.use)
  return only === undefined || plain === undefined || expression.otherwise !== undefined
    ? undefined
    : { ...plain, only }
}

function plainSource(expression: Expression): FieldSource | undefined {
  if ('constant' in expression)
    return typeof expression.constant === 'string'
      ? { ...NO_SOURCE, way: 'constant', constant: expression.constant }
      : undefined
  if ('columns' in expression) {
    const parts = expression.columns.map((column) => columnKey(typeof column === 'string' ? { column } : column))
    return { ...NO_SOURCE, way: 'join', parts, join: expression.join, reading: readingOf(expression) }
  }
  if ('column' in expression || 'field' in expression) return ofParts('column', [expression])
  if ('sum' in expression) return ofParts('sum', expression.sum)
  if ('difference' in expression) return ofParts('difference', expression.difference)
  return 'first' in expression ? ofParts('first', expression.first) : undefined
}

/** Parts that are columns read alike, or fields. */
function ofParts(way: Way, expressions: readonly Expression[]): FieldSource | undefined {
  const parts: string[] = []
  const readings: Reading[] = []
  for (const expression of expressions) {
    if ('column' in expression) {
      parts.push(columnKey(expression))
      readings.push(readingOf(expression))
    } else if ('field' in expression) parts.push(fieldKey(expression.field))
    else return undefined
  }
  const [reading = {}] = readings
  const isOne = readings.every((other) => JSON.stringify(other) === JSON.stringify(reading))
  return isOne ? { ...NO_SOURCE, way, parts, reading } : undefined
}

export function conditionOf({ column: key, test, value }: OnlyWhen): Condition {
  const column = columnOf(key) ?? { column: key }
  switch (test) {
    case 'equals':
      return { ...column, equals: value }
    case 'not-equals':
      return { not: { ...column, equals: value } }
    case 'filled':
      return { ...column, empty: false }
    case 'blank':
      return { ...column, empty: true }
    case 'greater':
      return { ...column, greater: Number(value) }
    case 'less':
      return { ...column, less: Number(value) }
  }
}

export function onlyOf(condition: Condition): OnlyWhen | undefined {
  if ('not' in condition) {
    const inner = condition.not
    return 'equals' in inner ? { column: columnKey(inner), test: 'not-equals', value: inner.equals } : undefined
  }
  if ('equals' in condition) return { column: columnKey(condition), test: 'equals', value: condition.equals }
  if ('empty' in condition)
    return { column: columnKey(condition), test: condition.empty ? 'blank' : 'filled', value: '' }
  if ('greater' in condition) return { column: columnKey(condition), test: 'greater', value: String(condition.greater) }
  return 'less' in condition ? { column: columnKey(condition), test: 'less', value: String(condition.less) } : undefined
}
