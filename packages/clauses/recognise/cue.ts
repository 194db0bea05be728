import type { Span } from './analysed-contract.ts'
import { DECIMAL, NUMERAL, parseDecimalText, parseNumeral } from './numerals.ts'
import { type Passage, spanOf } from './passage.ts'
import { holdsRequired, requiredWords } from './required-words.ts'
import { withTaiwanWords } from './taiwan-words.ts'
import { AMOUNT, BLANK, DATE, DURATION, readAmountYuan, readDate, readDuration, readShare, SHARE } from './values.ts'

/**
 * A pattern of legal Chinese: a regular expression over folded text in which `{client}`, `{provider}`, `{party}` (either),
 * `{both}` stand for whatever the contract calls them, and `{within:duration}`, `{rate:share}`, `{sum:amount}`, `{day:count}`,
 * `{start:date}`, `{factor:decimal}`, `{blank}` for values; a name before the colon captures the value. Quantifiers such as
 * `{0,20}` mean what they mean elsewhere.
 */
export type Cue = { readonly source: string }

export const cue = (strings: TemplateStringsArray, ...slots: readonly string[]): Cue => ({
  source: String.raw(strings, ...slots),
})

/** What the contract calls its parties, as alternatives of a regular expression. */
export type PartyWords = {
  readonly client: string
  readonly provider: string
  readonly isTaiwanese: boolean
  readonly key: string
}

type ValueKind = { readonly source: string; readonly read: (text: string) => unknown }

const isBlank = (text: string): boolean => new RegExp(`^${BLANK}$`).test(text)

const VALUES: Readonly<Record<string, ValueKind>> = {
  duration: { source: DURATION, read: readDuration },
  share: { source: SHARE, read: readShare },
  amount: { source: AMOUNT, read: readAmountYuan },
  date: { source: DATE, read: readDate },
  count: { source: `(?:${NUMERAL}|${BLANK})`, read: (text) => (isBlank(text) ? null : parseNumeral(text)) },
  decimal: { source: `(?:${DECIMAL}|${BLANK})`, read: (text) => (isBlank(text) ? null : parseDecimalText(text)) },
  blank: { source: BLANK, read: () => null },
}

/** A cue that matched: the passage, and each captured value with its place. `undefined`: not captured; `null`: a blank. */
export type Match = {
  readonly passage: Passage
  readonly text: string
  readonly span: Span
  readonly value: (name: string) => unknown
  readonly words: (name: string) => string | undefined
  readonly spanOf: (name: string) => Span
}

const PLACEHOLDER = /\{(?:([a-z][A-Za-z]*):)?([a-z]+)\}/g

type Compiled = { readonly expression: RegExp; readonly kinds: ReadonlyMap<string, ValueKind> }
const compiled = new Map<string, Compiled>()

function compile(cue: Cue, parties: PartyWords): Compiled {
  const key = `${parties.key}\n${cue.source}`
  const known = compiled.get(key)
  if (known) return known
  const kinds = new Map<string, ValueKind>()
  const words: Readonly<Record<string, string>> = {
    client: parties.client,
    provider: parties.provider,
    party: `${parties.client}|${parties.provider}`,
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
  const result = { expression: new RegExp(source, hasLetters(cue) ? 'dgi' : 'dg'), kinds }
  if (compiled.size > MOST_COMPILED) compiled.clear()
  compiled.set(key, result)
  return result
}

const required = new Map<string, ReturnType<typeof requiredWords>>()

const wordsOf = ({ source }: Cue, { isTaiwanese }: PartyWords): string =>
  isTaiwanese ? withTaiwanWords(source) : source

/** Whether a cue can match a text at all. */
function mayMatch(cue: Cue, text: string, parties: PartyWords): boolean {
  const source = wordsOf(cue, parties)
  if (!required.has(source)) required.set(source, requiredWords(source))
  return holdsRequired(required.get(source), text)
}

/** Ignoring case makes every class of characters costly to compile, so only patterns with letters of their own pay for it. */
const hasLetters = ({ source }: Cue): boolean => /[A-Za-z]/.test(source.replaceAll(/\\.|\(\?<\w+>|\{[^}]*\}/g, ''))

/** Contracts name parties in few ways; a crafted file must not fill the memory all the same. */
const MOST_COMPILED = 20_000

/** Every match of a cue in a passage. */
export function matchesOf(cue: Cue, passage: Passage, parties: PartyWords): readonly Match[] {
  if (!mayMatch(cue, passage.text, parties)) return []
  const { expression, kinds } = compile(cue, parties)
  expression.lastIndex = 0
  return [...passage.text.matchAll(expression)].map((match) => ({
    passage,
    text: match[0],
    span: spanOf(passage, match.index, match.index + match[0].length),
    value: (name) => {
      const text = match.groups?.[name]
      return text === undefined ? undefined : kinds.get(name)?.read(text)
    },
    words: (name) => {
      const [start, end] = match.indices?.groups?.[name] ?? []
      return start === undefined || end === undefined ? undefined : passage.original.slice(start, end)
    },
    spanOf: (name) => {
      const [start, end] = match.indices?.groups?.[name] ?? [match.index, match.index + match[0].length]
      return spanOf(passage, start, end)
    },
  }))
}

/** Whether a cue matches somewhere in a passage. */
export function isMatch(cue: Cue, passage: Passage, parties: PartyWords): boolean {
  if (!mayMatch(cue, passage.text, parties)) return false
  const { expression } = compile(cue, parties)
  expression.lastIndex = 0
  return expression.test(passage.text)
}
