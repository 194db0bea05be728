import { DECIMAL, NUMERAL, parseDecimalText, parseNumeral, parseQuantity } from './numerals.ts'
import { oneOf } from './one-of.ts'
import { neededPart, wordsSoughtBy } from './required-words.ts'
import { withSynonyms } from './synonyms.ts'
import { withTaiwanWords } from './taiwan-words.ts'
import {
  AMOUNT,
  BLANK,
  DATE,
  DURATION,
  readAmountYuan,
  readDate,
  readDuration,
  readForeignShare,
  readShare,
  SHARE,
  VALUE_AHEAD,
} from './values.ts'
import type { AllOf } from './word-row.ts'
import type { SoughtWords } from './word-signs.ts'

/**
 * A pattern of legal Chinese: a regular expression over folded text in which `{client}`, `{provider}`, `{party}` (either),
 * `{both}` stand for whatever the contract calls them, and `{within:duration}`, `{rate:share}`, `{sum:amount}`, `{day:count}`,
 * `{start:date}`, `{factor:decimal}`, `{volume:quantity}` (a decimal with 万 behind it), `{blank}` for values; a name before the colon captures the value.
 * `{ahead}` looks whether any value may begin. Quantifiers such as
 * `{0,20}` mean what they mean elsewhere.
 */
export type Cue = { readonly source: string }

const cues = new Map<string, Cue>()

/** The same pattern is the same object, wherever and however often it is written: what is known of it is known once. */
export function cueOf(source: string): Cue {
  const known = cues.get(source) ?? { source }
  cues.set(source, known)
  return known
}

type Slots = readonly string[]

/** What was put together last at each place of the code: mostly the same again. */
const written = new WeakMap<TemplateStringsArray, { readonly slots: Slots; readonly cue: Cue }>()

/** A pattern as it stands in the code. */
export function cue(strings: TemplateStringsArray, ...slots: Slots): Cue {
  const last = written.get(strings)
  if (last !== undefined && areSame(last.slots, slots)) return last.cue
  const made = cueOf(String.raw(strings, ...slots))
  written.set(strings, { slots, cue: made })
  return made
}

function areSame(last: Slots, slots: Slots): boolean {
  for (let at = 0; at < slots.length; at += 1) if (slots[at] !== last[at]) return false
  return true
}

/** What the contract calls its parties, as alternatives of a regular expression. */
export type PartyWords = {
  readonly client: string
  readonly provider: string
  readonly isTaiwanese: boolean
  readonly key: string
}

type ValueKind = { readonly source: string; readonly read: (text: string) => unknown }

const ONLY_BLANK = new RegExp(`^${BLANK}$`)
const isBlank = (text: string): boolean => ONLY_BLANK.test(text)

const HAN_DIGITS = '二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟'
/** A value never begins in the middle of a number: `20日` is no `0日` and `二百元` no `百元`, whatever stands in front; 统一 and the like are words. */
const WHOLE = String.raw`${VALUE_AHEAD}(?<!\d|\d\.)(?!(?<=\d[,'])\d{3}(?!\d))(?<!(?:${oneOf(HAN_DIGITS)}|(?<![统唯逐任万单])一)(?=${oneOf(`一${HAN_DIGITS}`)}))`

const VALUES: Readonly<Record<string, ValueKind>> = {
  duration: { source: WHOLE + DURATION, read: readDuration },
  share: { source: WHOLE + SHARE, read: readForeignShare },
  /** A share that stays in the unit in which it is written: `0.5‰`. */
  rate: { source: WHOLE + SHARE, read: readShare },
  amount: { source: WHOLE + AMOUNT, read: readAmountYuan },
  quantity: {
    source: String.raw`${WHOLE}(?:${DECIMAL}\s*(?:[万千](?!元))?|${BLANK})`,
    read: (text) => (isBlank(text) ? null : parseQuantity(text)),
  },
  date: { source: WHOLE + DATE, read: readDate },
  count: { source: `${WHOLE}(?:${NUMERAL}|${BLANK})`, read: (text) => (isBlank(text) ? null : parseNumeral(text)) },
  decimal: {
    source: `${WHOLE}(?:${DECIMAL}|${BLANK})`,
    read: (text) => (isBlank(text) ? null : parseDecimalText(text)),
  },
  blank: { source: BLANK, read: () => null },
}

const PLACEHOLDER = /\{(?:([a-z][A-Za-z]*):)?([a-z]+)\}/g

/** A pattern made ready for what one contract calls its parties. */
export type CompiledCue = { readonly expression: RegExp; readonly kinds: ReadonlyMap<string, ValueKind> }

export function compileCue(cue: Cue, parties: PartyWords): CompiledCue {
  const kinds = new Map<string, ValueKind>()
  const words: Readonly<Record<string, string>> = {
    client: parties.client,
    provider: parties.provider,
    party: `${parties.client}|${parties.provider}`,
    ahead: VALUE_AHEAD,
    both: '(?:甲、?乙|甲方[和与及、]乙方|合同|协议)?(?:双|各|两)方(?:当事人)?|任何?一方|一方|守约方|违约方|当事人',
  }
  const source = wordsOf(cue, parties).replaceAll(PLACEHOLDER, (_, name: string | undefined, kind: string) => {
    const value = VALUES[kind]
    const inner = value?.source ?? words[kind]
    if (inner === undefined) throw new TypeError(`a cue names an unknown kind of value: ${kind}`)
    if (name === undefined) return `(?:${inner})`
    if (value !== undefined) kinds.set(name, value)
    return `(?<${name}>${inner})`
  })
  const flags = CAPTURES.test(source) ? 'dg' : 'g'
  return { expression: new RegExp(hasLetters(cue) ? inEitherCase(source) : source, flags), kinds }
}

/** Where captured values stand costs as much as finding them. */
const CAPTURES = /\(\?<[A-Za-z]/

const wordsOf = ({ source }: Cue, { isTaiwanese }: PartyWords): string =>
  withSynonyms(isTaiwanese ? withTaiwanWords(source) : source)

/** What a text must hold for a cue to match it, worked out once for each of the two ways of wording. */
export function wordsNeededBy(cue: Cue, parties: PartyWords): SoughtWords | undefined {
  const known = parties.isTaiwanese ? neededInTaiwan : needed
  const found = known.get(cue)
  if (found !== undefined || known.has(cue)) return found
  const sought = wordsSoughtBy(wordsOf(cue, parties), wordsOfValues)
  known.set(cue, sought)
  return sought
}

/** What every value of a kind holds: a share its `%`, `分之` or the like. The names of the parties differ from contract to contract. */
function wordsOfValues(kind: string): AllOf {
  const known = neededInValues.get(kind) ?? neededPart(VALUES[kind]?.source ?? '')
  neededInValues.set(kind, known)
  return known
}

const neededInValues = new Map<string, AllOf>()

const needed = new WeakMap<Cue, SoughtWords | undefined>()
const neededInTaiwan = new WeakMap<Cue, SoughtWords | undefined>()

/** Escapes, names of groups, classes and letters of a regular expression. */
const LETTERED = /\\u[0-9a-fA-F]{4}|\\k<\w+>|\\.|\(\?<\w+>|\[(?:\\.|[^\]\\])*\]|[A-Za-z]/g
const LETTER_IN_CLASS = /\\u[0-9a-fA-F]{4}|\\.|[A-Za-z]-[A-Za-z]|[A-Za-z]/g

/** What the flag `i` means for Latin letters. The flag makes every class of characters costly to compile, those of Han as well. */
function inEitherCase(source: string): string {
  const both = (letters: string): string =>
    letters.startsWith('\\') ? letters : letters.toLowerCase() + letters.toUpperCase()
  return source.replaceAll(LETTERED, (part) => {
    if (part.startsWith('[')) return part.replaceAll(LETTER_IN_CLASS, both)
    return part.length > 1 ? part : `[${both(part)}]`
  })
}

const hasLetters = ({ source }: Cue): boolean => /[A-Za-z]/.test(source.replaceAll(/\\.|\(\?<\w+>|\{[^}]*\}/g, ''))
