import type { Statement } from '../statement.ts'
import type { StatementJson } from './statement-json.ts'

/** The inverse of `statementJson`, for text that fits the schema. */
export function statementFromJson(json: StatementJson): Statement {
  const { schema: _schema, ...rest } = json
  return revived(rest) as Statement
}

const WHOLE_KEYS: ReadonlySet<string> = new Set([
  'numerator',
  'denominator',
  'amountFen',
  'netFen',
  'taxFen',
  'totalFen',
])

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, entry]) => [
    key,
    WHOLE_KEYS.has(key) && typeof entry === 'string' ? BigInt(entry) : revived(entry),
  ])
  return Object.fromEntries(entries)
}
