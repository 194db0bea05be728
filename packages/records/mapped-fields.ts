import { COUNT_COLUMNS, DURATION_COLUMNS, INSTANT_COLUMNS, type NumberColumnName } from './batch.ts'
import { MappingError, type NumberKind } from './compile-expression.ts'
import { EARLIEST_INSTANT, LATEST_INSTANT } from './instant-bounds.ts'
import { type Expression, MAPPED_FIELDS, type MappedField, type Mapping } from './mapping.ts'

/** Fields so ordered that one that refers to another comes after it. */
export function orderedFields(mapping: Mapping): readonly (readonly [MappedField, Expression])[] {
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

export function fieldsIn(expression: Expression): readonly NumberColumnName[] {
  if ('field' in expression) return [expression.field]
  if ('sum' in expression) return expression.sum.flatMap(fieldsIn)
  if ('difference' in expression) return expression.difference.flatMap(fieldsIn)
  if ('first' in expression) return expression.first.flatMap(fieldsIn)
  if ('when' in expression)
    return [expression.use, expression.otherwise].flatMap((part) => (part ? fieldsIn(part) : []))
  return []
}

export const includes = <Name extends string>(names: readonly Name[], field: string): field is Name =>
  (names as readonly string[]).includes(field)

export const kindOf = (field: NumberColumnName): NumberKind =>
  includes(INSTANT_COLUMNS, field)
    ? 'instant'
    : includes(DURATION_COLUMNS, field)
      ? 'duration'
      : includes(COUNT_COLUMNS, field)
        ? 'count'
        : 'score'

/** The least and the greatest value that a field of this kind may have. */
export const boundsOf = (kind: NumberKind): { readonly lowest: number; readonly highest: number } => ({
  lowest: kind === 'instant' ? EARLIEST_INSTANT : kind === 'score' ? Number.NEGATIVE_INFINITY : 0,
  highest: kind === 'instant' ? LATEST_INSTANT : Number.MAX_SAFE_INTEGER,
})
