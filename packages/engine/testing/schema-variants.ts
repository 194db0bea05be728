import { DURATION_UNITS } from '@heqi/vocabulary'
import type { TSchema } from 'typebox'
import { Check } from 'typebox/value'

/** A JSON schema as far as terms use it. */
type Shape = {
  readonly anyOf?: readonly Shape[]
  readonly enum?: readonly string[]
  readonly const?: string
  readonly type?: string
  readonly items?: Shape
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
}

/** Parts that mean the same wherever they stand are counted under one name. */
export type SharedPart = { readonly schema: unknown; readonly name: string }

/**
 * What terms can choose, each as a path: a kind, a word of a list, yes or no, an option that is there. Lengths of time are
 * left out: their units are the calendar's matter, with its own cases.
 */
export class SchemaVariants {
  readonly #shared: readonly SharedPart[]

  constructor(shared: readonly SharedPart[] = []) {
    this.#shared = shared
  }

  /** Everything that can be chosen. */
  possible(schema: TSchema, path: string): readonly string[] {
    return [...new Set(this.#walk(schema, this.#nameOf(schema, path), undefined))]
  }

  /** What a value chooses. */
  chosen(schema: TSchema, value: unknown, path: string): readonly string[] {
    return this.#walk(schema, this.#nameOf(schema, path), { value })
  }

  /** With `given`, only what its value takes. */
  #walk(shape: Shape, path: string, given: { readonly value: unknown } | undefined): readonly string[] {
    if (isDuration(shape)) return []
    if (shape.anyOf) {
      const branches = given ? shape.anyOf.filter((branch) => isTaken(branch, given.value)).slice(0, 1) : shape.anyOf
      return branches.flatMap((branch) => [
        `${path}${kindOf(branch)}`,
        ...this.#walk(branch, `${path}${kindOf(branch)}`, given),
      ])
    }
    if (shape.enum) return given ? [`${path}=${String(given.value)}`] : shape.enum.map((word) => `${path}=${word}`)
    if (shape.type === 'boolean') return given ? [`${path}=${String(given.value)}`] : [`${path}=true`, `${path}=false`]
    if (shape.type === 'array' && shape.items) return this.#walkList(shape.items, path, given)
    return shape.properties ? this.#walkObject(shape, path, given) : []
  }

  #walkList(items: Shape, path: string, given: { readonly value: unknown } | undefined): readonly string[] {
    const name = this.#nameOf(items, `${path}[]`)
    if (!given) return this.#walk(items, name, undefined)
    return (given.value as readonly unknown[]).flatMap((value) => this.#walk(items, name, { value }))
  }

  #walkObject(shape: Shape, path: string, given: { readonly value: unknown } | undefined): readonly string[] {
    const required = new Set(shape.required)
    return Object.entries(shape.properties ?? {}).flatMap(([name, part]) => {
      const value = (given?.value as Readonly<Record<string, unknown>> | undefined)?.[name]
      if (given && value === undefined) return []
      const at = this.#nameOf(part, `${path}.${name}`)
      return [...(required.has(name) ? [] : [`${path}.${name}`]), ...this.#walk(part, at, given && { value })]
    })
  }

  #nameOf(schema: unknown, path: string): string {
    const text = JSON.stringify(schema)
    return this.#shared.find((part) => JSON.stringify(part.schema) === text)?.name ?? path
  }
}

const isDuration = ({ properties }: Shape): boolean =>
  JSON.stringify(properties?.['unit']?.enum) === JSON.stringify(DURATION_UNITS)

/** A value with a kind takes the branch of that kind, also where the rest of it fits badly. */
function isTaken(branch: Shape, value: unknown): boolean {
  for (const name of DISCRIMINATORS) {
    const words = branch.properties?.[name]
    if (words) return wordsOf(words).includes(String((value as Readonly<Record<string, unknown>>)[name]))
  }
  return Check(branch as TSchema, value)
}

const DISCRIMINATORS = ['kind', 'formula'] as const

const wordsOf = (shape: Shape): readonly string[] => shape.enum ?? [shape.const ?? '']

/** `<per-seat>`: the words of the property that tells the branches apart. */
function kindOf({ properties }: Shape): string {
  const discriminator = properties?.['kind'] ?? properties?.['formula']
  if (!discriminator) return ''
  return `<${wordsOf(discriminator).join('|')}>`
}
