import { DURATION_UNITS } from '@heqi/vocabulary'
import { type Static, type TSchema, Type } from 'typebox'

/** An amount of money in yuan as a decimal text, at most two decimals: `"120000.00"`. */
export const AmountYuan = Type.String({
  pattern: '^\\d{1,15}(\\.\\d{1,2})?$',
  description: 'yuan, at most two decimals',
})

/** A price per unit in yuan; may be finer than a fen: `"0.085"`. */
export const PriceYuan = Type.String({ pattern: '^\\d{1,15}(\\.\\d{1,8})?$', description: 'yuan per unit' })

/** A share of something, exact: `"30%"`, `"0.3"`, `"3/10"`, `"5‰"`. */
export const Share = Type.String({
  pattern: '^(\\d+(\\.\\d+)?[%‰]?|\\d+/[1-9]\\d*)$',
  description: 'a share, such as "30%"',
})

/** A share that may be negative: a deduction. */
export const SignedShare = Type.String({
  pattern: '^-?(\\d+(\\.\\d+)?[%‰]?|\\d+/[1-9]\\d*)$',
  description: 'a share with sign',
})

/** An exact decimal number. */
export const DecimalNumber = Type.String({ pattern: '^-?\\d+(\\.\\d+)?$', description: 'a decimal number as text' })

export const IsoDate = Type.String({
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description: 'YYYY-MM-DD',
})
export const IsoMonth = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' })

/** A time of day; `24:00` is the end of the day. */
export const TimeOfDay = Type.String({ pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', description: 'HH:MM' })

/** Kebab-case, stable within its list: paths and other terms refer to it. */
export const Id = Type.String({ pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$', maxLength: 80, description: 'identifier' })

/**
 * A few words of the parties' own that stand inside a sentence of the contract: without the marks (、，；：。 and quotation marks)
 * that tell them from the words around them.
 */
export const Phrase = Type.String({
  pattern: '^(?!\\s)[^、，,；;：:﹕。"“”「」『』\\n]{1,80}(?<!\\s)$',
  description: 'a phrase without punctuation',
})

/** A paragraph of the parties' own. */
export const Prose = Type.String({ pattern: '^\\S([^\\n]*\\S)?$', maxLength: 4000, description: 'a paragraph' })

/** A text that says something: what is empty is not filled in. */
export const Line = Type.String({ minLength: 1 })

export const LocalText = Type.Object({ 'zh-CN': Type.String(), en: Type.String() }, { additionalProperties: false })

/** A phrase in both languages. */
export const LocalPhrase = Type.Object({ 'zh-CN': Phrase, en: Phrase }, { additionalProperties: false })

export const PartyRole = oneOf('client', 'provider')

/** A length of time as the contract says it. Days are calendar days unless the unit is `working-day`. */
export const Duration = Type.Object(
  { value: Type.Integer({ minimum: 0 }), unit: oneOf(...DURATION_UNITS) },
  { additionalProperties: false, description: 'a length of time' },
)
export type Duration = Static<typeof Duration>

export const QUANTITY_UNITS = ['percent', 'point', 'second', 'minute', 'hour', 'day'] as const
/** A value to compare a metric with, in a unit of its own. */
export const Quantity = Type.Object(
  { value: DecimalNumber, unit: oneOf(...QUANTITY_UNITS) },
  { additionalProperties: false, description: 'a value with its unit' },
)
export type Quantity = Static<typeof Quantity>

/** One of a closed list of words. */
export function oneOf<const Word extends string>(...words: readonly [Word, ...Word[]]) {
  return Type.Enum(words)
}

/** An object that refuses properties it does not know. */
export function record<const Properties extends Record<string, TSchema>>(
  properties: Properties,
  options: { readonly description?: string } = {},
) {
  return Type.Object(properties, { additionalProperties: false, ...options })
}

export const optional = Type.Optional
export const listOf = Type.Array
