import type { Refusal } from '@heqi/vocabulary'
import type { TSchema } from 'typebox'
import { Check, Errors } from 'typebox/value'
import { anyOfThem, type ExpectedShape, expectation } from './expected-text.ts'
import { shown } from './shown-value.ts'

/** A JSON schema as far as our own schemas use it. */
type Shape = ExpectedShape & {
  readonly anyOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly patternProperties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
} & Bounds

type Bounds = {
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

export type SchemaRefusalCode =
  | 'term-missing'
  | 'term-unknown'
  | 'term-choice'
  | 'term-type'
  | 'term-form'
  | 'term-range'
  | 'variant-unknown'

/**
 * Every place where `value` departs from `schema`, with path, value and what is expected. Where the schema has alternatives,
 * the one that the value's own discriminator (`kind`, `formula`, `op`, `base`) names is explained, not all of them at once.
 */
export function refusalsOf(schema: TSchema, value: unknown, path = ''): readonly Refusal<SchemaRefusalCode>[] {
  return fits(schema, value) ? [] : explain(schema, value, path)
}

/** `Check` without its narrowing: what does not fit is still looked into. */
const fits = (schema: TSchema | Shape, value: unknown): boolean => Check(schema, value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function explain(shape: Shape, value: unknown, path: string): Refusal<SchemaRefusalCode>[] {
  if (fits(shape, value)) return []
  if (shape.anyOf) return explainUnion(shape.anyOf, value, path)
  if (shape.type === 'object' && isObject(value)) return explainObject(shape, value, path)
  if (shape.type === 'array' && Array.isArray(value)) {
    const ofEntries = value.flatMap((entry, index) => explain(shape.items ?? {}, entry, `${path}[${index}]`))
    return ofEntries.length > 0 ? ofEntries : [leafRefusal(shape, value, path)]
  }
  return [leafRefusal(shape, value, path)]
}

const DISCRIMINATORS = ['kind', 'formula', 'op', 'base'] as const

function explainUnion(branches: readonly Shape[], value: unknown, path: string): Refusal<SchemaRefusalCode>[] {
  const discriminator = DISCRIMINATORS.find((name) => branches.some((branch) => wordsOf(branch, name).length > 0))
  if (discriminator === undefined || !isObject(value)) return explainPlainUnion(branches, value, path)
  const named = value[discriminator]
  const branch = branches.find((candidate) => wordsOf(candidate, discriminator).includes(named))
  if (branch) return explain(branch, value, path)
  const expected = branches.flatMap((candidate) => wordsOf(candidate, discriminator)).join(', ')
  const place = { path: `${path}.${discriminator}` }
  return [{ code: 'variant-unknown', place, data: { value: shown(named), expected } }]
}

function explainPlainUnion(branches: readonly Shape[], value: unknown, path: string): Refusal<SchemaRefusalCode>[] {
  const sameKind = branches.find((branch) => (branch.type === 'object') === isObject(value) && !branch.enum)
  if (sameKind) return explain(sameKind, value, path)
  const expected = anyOfThem(branches)
  return [{ code: 'term-choice', place: { path }, data: { value: shown(value), expected } }]
}

const wordsOf = (branch: Shape, property: string): readonly unknown[] => {
  const shape = branch.properties?.[property]
  return shape?.enum ?? (shape?.const === undefined ? [] : [shape.const])
}

function explainObject(shape: Shape, value: Readonly<Record<string, unknown>>, path: string) {
  const properties = shape.properties ?? {}
  const refusals: Refusal<SchemaRefusalCode>[] = []
  const at = (name: string) => (path === '' ? name : `${path}.${name}`)
  for (const name of shape.required ?? [])
    if (value[name] === undefined)
      refusals.push({
        code: 'term-missing',
        place: { path: at(name) },
        data: { expected: expectation(properties[name] ?? {}) },
      })
  for (const [name, entry] of Object.entries(value)) {
    const known = properties[name] ?? Object.values(shape.patternProperties ?? {})[0]
    if (known === undefined)
      refusals.push({
        code: 'term-unknown',
        place: { path: at(name) },
        data: { value: shown(entry), expected: Object.keys(properties).join(', ') },
      })
    else if (entry !== undefined) refusals.push(...explain(known, entry, at(name)))
  }
  return refusals
}

const CODE_OF_KEYWORD: Readonly<Record<string, SchemaRefusalCode>> = {
  enum: 'term-choice',
  const: 'term-choice',
  pattern: 'term-form',
  minimum: 'term-range',
  maximum: 'term-range',
  minLength: 'term-range',
  maxLength: 'term-range',
  // What must have entries and has none is not filled in yet.
  minItems: 'term-missing',
  maxItems: 'term-range',
  uniqueItems: 'term-range',
}

/** Which bound is broken, as `expectedText` knows it. */
const BOUND_OF_KEYWORD: Readonly<Record<string, (shape: Bounds) => string>> = {
  minimum: ({ minimum }) => `≥ ${minimum}`,
  maximum: ({ maximum }) => `≤ ${maximum}`,
  minLength: ({ minLength }) => `at least ${minLength} ${minLength === 1 ? 'character' : 'characters'}`,
  maxLength: ({ maxLength }) => `at most ${maxLength} ${maxLength === 1 ? 'character' : 'characters'}`,
  minItems: ({ minItems }) => `at least ${minItems} ${minItems === 1 ? 'entry' : 'entries'}`,
  maxItems: ({ maxItems }) => `at most ${maxItems} ${maxItems === 1 ? 'entry' : 'entries'}`,
  uniqueItems: () => 'entries that differ',
}

function leafRefusal(shape: Shape, value: unknown, path: string): Refusal<SchemaRefusalCode> {
  const keyword = Errors(shape as TSchema, value)[0]?.keyword ?? ''
  const code = CODE_OF_KEYWORD[keyword] ?? 'term-type'
  const expected = BOUND_OF_KEYWORD[keyword]?.(shape) ?? expectation(shape)
  return { code, place: { path }, data: { value: shown(value), expected } }
}
