import type { Condition, Expression, Mapping } from './mapping.ts'

/** The columns that a mapping reads, each once, in the order of first mention. */
export function columnsOf(mapping: Mapping): readonly string[] {
  const columns = new Set<string>()
  for (const { drop } of mapping.filters ?? []) addCondition(columns, drop)
  for (const expression of Object.values(mapping.fields)) addExpression(columns, expression)
  return [...columns]
}

function addCondition(columns: Set<string>, condition: Condition): void {
  if ('column' in condition) columns.add(condition.column)
  else if ('not' in condition) addCondition(columns, condition.not)
  else for (const part of 'all' in condition ? condition.all : condition.any) addCondition(columns, part)
}

function addExpression(columns: Set<string>, expression: Expression): void {
  if ('column' in expression) columns.add(expression.column)
  else if ('columns' in expression) {
    for (const part of expression.columns) columns.add(typeof part === 'string' ? part : part.column)
  } else if ('when' in expression) {
    addCondition(columns, expression.when)
    addExpression(columns, expression.use)
    if (expression.otherwise) addExpression(columns, expression.otherwise)
  } else if ('sum' in expression) for (const part of expression.sum) addExpression(columns, part)
  else if ('difference' in expression) for (const part of expression.difference) addExpression(columns, part)
  else if ('first' in expression) for (const part of expression.first) addExpression(columns, part)
}
