import type { TSchema } from 'typebox'
import { Check } from 'typebox/value'

/** A JSON schema as far as the terms of clauses use it. */
type Shape = {
  readonly anyOf?: readonly Shape[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}

const fits = (shape: Shape, value: unknown): boolean => Check(shape as TSchema, value)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * As much of unfinished terms as a wording can say: what does not fit its schema is left out and becomes a blank. A length
 * without its unit is no length; a text in one language is a text in that language.
 */
export function sayableTerms(schema: TSchema, terms: unknown): unknown {
  return sayable(schema, terms) ?? {}
}

function sayable(shape: Shape, value: unknown): unknown {
  if (fits(shape, value)) return value
  if (shape.anyOf) {
    const branch = shape.anyOf.find((candidate) => isBranchOf(candidate, value))
    return branch && sayable(branch, value)
  }
  if (shape.items && Array.isArray(value)) return value.map((entry) => sayable(shape.items ?? {}, entry))
  if (!shape.properties || !isRecord(value) || isMeasure(shape)) return undefined
  const known = Object.entries(shape.properties).map(
    ([name, property]) => [name, sayable(property, value[name])] as const,
  )
  return Object.fromEntries(known.filter(([, entry]) => entry !== undefined))
}

/** A value with its unit means nothing in part. */
const isMeasure = ({ properties = {} }: Shape): boolean => 'value' in properties && 'unit' in properties

/** The alternative that the value's own fixed words (`kind`, `formula`, `op`) choose. */
function isBranchOf({ properties = {} }: Shape, value: unknown): boolean {
  if (!isRecord(value)) return false
  const fixed = Object.entries(properties).filter(([, shape]) => shape.const !== undefined || shape.enum?.length === 1)
  return fixed.length > 0 && fixed.every(([name, shape]) => fits(shape, value[name]))
}
