import {
  AmountYuan,
  DecimalNumber,
  Id,
  IsoDate,
  IsoMonth,
  Phrase,
  PriceYuan,
  Prose,
  Share,
  SignedShare,
  TimeOfDay,
} from '@heqi/terms'
import fc from 'fast-check'
import type { Clause } from '../clause.ts'
import { keyedLists } from './visit-parts.ts'

/** The parts of a JSON Schema that the terms of clauses use. */
type Schema = {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

const whole = (max: number) => fc.integer({ min: 0, max })
const withPlaces = (max: number, places: number) =>
  fc.tuple(whole(max), fc.option(whole(10 ** places - 1), { nil: 0 })).map(([units, fen]) => {
    const decimals = fen.toString().padStart(places, '0')
    return fen === 0 ? units.toString() : `${units}.${decimals}`
  })
const trimmed = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
const figures = (text: string) => (/\.\d$/.test(text) ? `${text}0` : text)

const aShare = fc.oneof(
  withPlaces(100, 2).map((text) => `${trimmed(text)}%`),
  whole(99).map((text) => `${text}‰`),
  fc.constantFrom('1/3', '2/3', '1/7'),
)
const aDate = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => part.toString().padStart(2, '0')).join('-'))

const HAN = '售后咨询投诉退换货物流订单查账户技术支持热线平台会员门店回访质检审核甲乙服务方内应在的不得'.split('')
/** Any text that a person may type for a name: Han, rare Han beyond the basic plane, Latin, figures. */
const aPhrase = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HAN) },
      fc.constantFrom('𠮷', '㐂', 'A', 'b', 'VIP', '7', '24', '·', '-'),
    ),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((characters) => characters.join(''))

const ENGLISH =
  'after-sales returns refund hotline platform member store VIP call-back quality of A7 logistics 24 Ltd.'.split(' ')
const anEnglishPhrase = fc
  .array(fc.constantFrom(...ENGLISH), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))

const aParagraph = fc.array(aPhrase, { minLength: 1, maxLength: 4 }).map((phrases) => phrases.join('，（') + '。')

const BY_SCHEMA: readonly (readonly [Schema, fc.Arbitrary<unknown>])[] = [
  [AmountYuan, withPlaces(99_999_999, 2)],
  [PriceYuan, withPlaces(9_999, 4).map((text) => figures(trimmed(text)))],
  [Share, aShare],
  [
    SignedShare,
    fc.tuple(fc.boolean(), aShare).map(([down, text]) => (down && !/^0[%‰]/.test(text) ? `-${text}` : text)),
  ],
  [DecimalNumber, withPlaces(999, 2).map(trimmed)],
  [IsoDate, aDate],
  [IsoMonth, aDate.map((iso) => iso.slice(0, 7))],
  [
    TimeOfDay,
    fc.tuple(whole(23), whole(59)).map((parts) => parts.map((part) => part.toString().padStart(2, '0')).join(':')),
  ],
  [Phrase, aPhrase],
  [Prose, aParagraph],
  [Id, fc.stringMatching(/^[a-z]{2,6}(-[a-z0-9]{1,5}){0,2}$/)],
]
const BY_PATTERN = new Map(BY_SCHEMA.map(([{ pattern }, arbitrary]) => [pattern, arbitrary]))

const someText = (schema: Schema): fc.Arbitrary<unknown> => {
  const known = BY_PATTERN.get(schema.pattern)
  if (known) return known
  return schema.pattern === undefined ? aPhrase : fc.stringMatching(new RegExp(schema.pattern))
}

/** Terms that a schema allows, in the canonical spelling of each value; lists are never empty; `id`s are keys by position. */
function arbitraryTerms(schema: unknown, keys: ReadonlyMap<string, string>, path: string): fc.Arbitrary<unknown> {
  const { type, properties, required, anyOf, minimum, maximum, ...rest } = schema as Schema
  if (rest.const !== undefined) return fc.constant(rest.const)
  if (rest.enum) return fc.constantFrom(...rest.enum)
  if (anyOf) return fc.oneof(...anyOf.map((option) => arbitraryTerms(option, keys, path)))
  if (type === 'object' && isLocalText(properties))
    return fc.tuple(aPhrase, anEnglishPhrase).map(([chinese, english]) => ({ 'zh-CN': chinese, en: english }))
  if (type === 'object') return arbitraryRecord(properties ?? {}, required ?? [], keys, path)
  if (type === 'array') return arbitraryList(schema as Schema, keys, path)
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer') return fc.integer({ min: minimum ?? 0, max: maximum ?? 400 })
  if (type === 'string') return someText(schema as Schema)
  throw new TypeError(`no arbitrary for ${JSON.stringify(schema)} at ${path}`)
}

const isLocalText = (properties: Schema['properties']): boolean =>
  properties !== undefined && Object.keys(properties).toSorted().join() === 'en,zh-CN'

function arbitraryRecord(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  keys: ReadonlyMap<string, string>,
  path: string,
): fc.Arbitrary<unknown> {
  const below = (name: string) => (path === '' ? name : `${path}.${name}`)
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, arbitraryTerms(property, keys, below(name))]),
  )
  return fc.record(model, { requiredKeys: required as string[] })
}

function arbitraryList(schema: Schema, keys: ReadonlyMap<string, string>, path: string): fc.Arbitrary<unknown> {
  const key = keys.get(`${path}[]`)
  const lengths = { minLength: Math.max(1, schema.minItems ?? 1), maxLength: schema.maxItems ?? 4 }
  const isWords = schema.items?.enum !== undefined || schema.items?.const !== undefined
  const entry = arbitraryTerms(schema.items ?? {}, keys, `${path}[]`)
  if (isWords)
    return fc.uniqueArray(entry, {
      ...lengths,
      maxLength: Math.min(lengths.maxLength, schema.items?.enum?.length ?? 1),
    })
  const entries = fc.array(entry, lengths)
  if (key === undefined) return entries
  return entries.map((list) => list.map((item, index) => ({ ...(item as object), id: `${key}-${index + 1}` })))
}

/** Terms of a clause, tidied; which ids are mere keys follows from its wording. */
export const arbitraryTermsOf = (clause: Clause): fc.Arbitrary<unknown> =>
  arbitraryTerms(clause.terms, keyedLists(clause.text['zh-CN'].body), '').map((terms) => clause.tidy?.(terms) ?? terms)
