import type { TSchema } from 'typebox'

/** A JSON schema as far as the terms of clauses use it. */
type Shape = {
  readonly type?: string
  readonly enum?: readonly (string | number)[]
  readonly const?: string | number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly description?: string
}

/** What a term is to the person who fills it in; made from the clause's own schema, so that both always agree. */
export type Field =
  | { readonly kind: 'text'; readonly manner: TextManner }
  | { readonly kind: 'local-text'; readonly isPhrase: boolean }
  | { readonly kind: 'integer'; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[] }
  | { readonly kind: 'choices'; readonly options: readonly (string | number)[] }
  /** A number with its unit: a length of time, a quantity. */
  | { readonly kind: 'measure'; readonly isWhole: boolean; readonly units: readonly (string | number)[] }
  | { readonly kind: 'words'; readonly manner: TextManner }
  | { readonly kind: 'list'; readonly item: Field; readonly itemSchema: TSchema; readonly minimum: number }
  | { readonly kind: 'record'; readonly members: readonly Member[] }
  /** One of several records, told apart by the value of `by`; or, where `plain` is given, one of its words instead. */
  | {
      readonly kind: 'union'
      readonly by: string
      readonly branches: readonly Branch[]
      readonly plain: readonly (string | number)[]
    }

export type TextManner =
  | 'line'
  | 'phrase'
  | 'prose'
  | 'amount'
  | 'price'
  | 'share'
  | 'decimal'
  | 'date'
  | 'month'
  | 'time'
  | 'code'
  | 'credit-code'

export type Member = {
  readonly name: string
  readonly field: Field
  readonly isRequired: boolean
  readonly schema: TSchema
}
export type Branch = { readonly values: readonly (string | number)[]; readonly record: Field; readonly schema: TSchema }

/** Long texts, by what their schema allows. */
const PROSE_LENGTH = 1000

const MANNERS: readonly (readonly [RegExp, TextManner])[] = [
  [/^yuan, at most/, 'amount'],
  [/^yuan per unit/, 'price'],
  [/^a share/, 'share'],
  [/^a decimal number/, 'decimal'],
  [/^YYYY-MM-DD/, 'date'],
  [/^YYYY-MM$/, 'month'],
  [/^HH:MM/, 'time'],
  [/^identifier/, 'code'],
  [/^a phrase/, 'phrase'],
]

/** The field for a schema. @throws TypeError for a schema that no clause uses: the catalogue grew, and the studio has to learn it. */
export function fieldOf(schema: TSchema): Field {
  return fieldFrom(schema)
}

function fieldFrom(shape: Shape): Field {
  if (shape.anyOf) return unionFrom(shape.anyOf)
  if (shape.enum) return { kind: 'choice', options: shape.enum }
  if (shape.const !== undefined) return { kind: 'choice', options: [shape.const] }
  switch (shape.type) {
    case 'string':
      return { kind: 'text', manner: mannerOf(shape) }
    case 'integer':
      return {
        kind: 'integer',
        ...(shape.minimum === undefined ? {} : { minimum: shape.minimum }),
        ...(shape.maximum === undefined ? {} : { maximum: shape.maximum }),
      }
    case 'boolean':
      return { kind: 'boolean' }
    case 'array':
      return listFrom(shape)
    case 'object':
      return recordFrom(shape)
    case undefined:
    default:
      throw new TypeError(`no field for the schema ${JSON.stringify(shape).slice(0, 200)}`)
  }
}

function mannerOf({ description = '', maxLength = 0, pattern = '' }: Shape): TextManner {
  if (pattern.startsWith('^[0-9A-HJ-NPQRTUWXY]')) return 'credit-code'
  const known = MANNERS.find(([words]) => words.test(description))
  if (known) return known[1]
  return maxLength > PROSE_LENGTH ? 'prose' : 'line'
}

function listFrom({ items = {}, minItems = 0 }: Shape): Field {
  if (items.enum) return { kind: 'choices', options: items.enum }
  if (items.type === 'string') {
    const manner = mannerOf(items)
    if (manner === 'line' || manner === 'phrase' || manner === 'code') return { kind: 'words', manner }
  }
  return { kind: 'list', item: fieldFrom(items), itemSchema: items, minimum: minItems }
}

function recordFrom({ properties = {}, required = [] }: Shape): Field {
  const names = Object.keys(properties)
  if (names.toSorted().join() === 'en,zh-CN')
    return { kind: 'local-text', isPhrase: properties.en?.pattern !== undefined }
  const { unit, value } = properties
  if (names.length === 2 && unit?.enum && value)
    return { kind: 'measure', isWhole: value.type === 'integer', units: unit.enum }
  const members = Object.entries(properties)
    .filter(([, property]) => property.const === undefined)
    .map(
      ([name, property]): Member => ({
        name,
        field: fieldFrom(property),
        isRequired: required.includes(name),
        schema: property,
      }),
    )
  return { kind: 'record', members }
}

const fixedValues = ({ const: word, enum: words }: Shape): readonly (string | number)[] =>
  word === undefined ? (words ?? []) : [word]

/** The property whose fixed words differ between all the records. */
function discriminatorOf(records: readonly Shape[]): string {
  const [first] = records
  const names = Object.keys(first?.properties ?? {})
  const found = names.find((name) => {
    const seen = records.map(({ properties = {} }) => fixedValues(properties[name] ?? {}))
    const all = seen.flat()
    return seen.every((words) => words.length > 0) && new Set(all).size === all.length
  })
  if (found === undefined) throw new TypeError(`no discriminator among ${names.join(', ')}`)
  return found
}

function unionFrom(branches: readonly Shape[]): Field {
  const records = branches.filter(({ type }) => type === 'object')
  const plain = branches.filter(({ type }) => type !== 'object').flatMap(fixedValues)
  const [sole] = records
  if (records.length === 1 && sole)
    return {
      kind: 'union',
      by: '',
      branches: [{ values: [''], record: recordFrom(sole), schema: sole }],
      plain,
    }
  const by = discriminatorOf(records)
  return {
    kind: 'union',
    by,
    plain,
    branches: records.map((record) => ({
      values: fixedValues(record.properties?.[by] ?? {}),
      record: withoutMember(recordFrom(record), by),
      schema: record,
    })),
  }
}

const withoutMember = (field: Field, name: string): Field =>
  field.kind === 'record' ? { ...field, members: field.members.filter((member) => member.name !== name) } : field
