import {
  COUNT_COLUMNS,
  DICTIONARY_COLUMNS,
  DURATION_COLUMNS,
  ENUMERATION_COLUMNS,
  FLAG_COLUMNS,
  INSTANT_COLUMNS,
  SCORE_COLUMNS,
} from './batch.ts'
import { EARLIEST_INSTANT, LATEST_INSTANT } from './instant-bounds.ts'
import type { JsonObject } from './json-rows.ts'
import { LIST_FIELDS, type ListField } from './mapping.ts'
import { ENUMERATIONS, type ServiceRecord } from './record.ts'
import { listFrom } from './record-lists.ts'
import type { RejectCode } from './reject.ts'

export type RecordProblem = { readonly code: RejectCode; readonly field: string; readonly value: unknown }

export type Check = (value: unknown) => RejectCode | undefined

export const instantProblem: Check = (value) => {
  if (!Number.isSafeInteger(value)) return 'invalid-number'
  return (value as number) < EARLIEST_INSTANT || (value as number) > LATEST_INSTANT ? 'number-out-of-range' : undefined
}

const integerProblem =
  (negative: RejectCode): Check =>
  (value) =>
    Number.isSafeInteger(value) ? ((value as number) < 0 ? negative : undefined) : 'invalid-number'

export const textProblem: Check = (value) => {
  if (typeof value !== 'string' || value === '') return 'invalid-value'
  if (!value.isWellFormed()) return 'unpaired-surrogate'
  return value.includes('\0') ? 'nul-character' : undefined
}

const each = <Value>(names: readonly string[], value: Value): (readonly [string, Value])[] =>
  names.map((name) => [name, value] as const)

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...each(['sourceId', ...DICTIONARY_COLUMNS], textProblem),
  ...each(INSTANT_COLUMNS, instantProblem),
  ...each(DURATION_COLUMNS, integerProblem('negative-duration')),
  ...each(COUNT_COLUMNS, integerProblem('number-out-of-range')),
  ...each(SCORE_COLUMNS, (value: unknown) => (Number.isFinite(value) ? undefined : 'invalid-number')),
  ...each(FLAG_COLUMNS, (value: unknown) => (typeof value === 'boolean' ? undefined : 'invalid-flag')),
  ...ENUMERATION_COLUMNS.map(
    (name) =>
      [name, (value: unknown) => (ENUMERATIONS[name].includes(value as string) ? undefined : 'unknown-value')] as const,
  ),
  ...LIST_FIELDS.map((name: ListField) => [name, (value: unknown) => listProblem(name, value)] as const),
])

const listProblem = (name: ListField, value: unknown): RejectCode | undefined =>
  listFrom(name, value) ? undefined : 'invalid-list'

const REQUIRED = ['source', 'sourceId', 'channel', 'enteredAt']

/** What keeps a value from standing in a field of a record; `undefined` when it may. */
export function fieldProblem(field: string, value: unknown): RejectCode | undefined {
  const check = CHECKS.get(field)
  return check ? check(value) : 'unknown-field'
}

/** The first thing that keeps an object from being a record; `undefined` when it is one. Agrees with `RECORD_SCHEMA`. */
export function recordProblem(object: JsonObject): RecordProblem | undefined {
  for (const field of REQUIRED) {
    if (object[field] === undefined) return { code: 'required-field-missing', field, value: '' }
  }
  for (const [field, value] of Object.entries(object)) {
    const code = fieldProblem(field, value)
    if (code) return { code, field, value }
  }
  return undefined
}

/** The object as a record, once `recordProblem` has found nothing; empty lists are absent. */
export function recordFrom(object: JsonObject): ServiceRecord {
  const lists = LIST_FIELDS.filter((name) => Array.isArray(object[name]) && object[name].length === 0)
  if (lists.length === 0) return object as unknown as ServiceRecord
  return Object.fromEntries(
    Object.entries(object).filter(([name]) => !(lists as string[]).includes(name)),
  ) as unknown as ServiceRecord
}
