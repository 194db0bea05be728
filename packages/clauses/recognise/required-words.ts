import {
  type AllOf,
  certain,
  eitherOf,
  LOOK,
  NEVER,
  type Needs,
  NOTHING,
  type Quantity,
  type RequiredWords,
  Row,
  UNKNOWN,
  whole,
} from './word-row.ts'
import { type SoughtWords, soughtWords } from './word-signs.ts'

/** What the placeholders of a pattern need: `{within:duration}`. */
export type PlaceholderNeeds = (kind: string) => AllOf

/**
 * What a text must hold for a pattern to match it, as alternatives: a cheap test before a regular expression is even compiled,
 * which is what makes hundreds of patterns over a whole contract fast. `undefined`: nothing can be said.
 */
export function requiredWords(source: string, needsOf: PlaceholderNeeds = () => NOTHING): RequiredWords | undefined {
  const alternatives = new PatternReader(source, needsOf).alternatives()
  return alternatives.some((all) => all.length === 0) ? undefined : alternatives
}

/** The same, made ready for being looked for. */
export function wordsSoughtBy(source: string, needsOf?: PlaceholderNeeds): SoughtWords | undefined {
  const required = requiredWords(source, needsOf)
  return required && soughtWords(required)
}

const neededBy = new Map<string, SoughtWords | undefined>()

/** The expressions of the code are some thousand; those with names of a contract in them may be many. */
const MOST_KNOWN = 8_000

/** What a text must hold for an expression to match it, worked out once. */
export function wordsNeededByExpression({ source }: RegExp): SoughtWords | undefined {
  const known = neededBy.get(source)
  if (known !== undefined || neededBy.has(source)) return known
  if (neededBy.size >= MOST_KNOWN) neededBy.clear()
  const sought = wordsSoughtBy(source)
  neededBy.set(source, sought)
  return sought
}

/** What one of several patterns needs, as a part of a longer one: of each alternative the most telling word. */
export const neededPart = (source: string): AllOf =>
  certain(eitherOf(new PatternReader(source, () => NOTHING).sequences()).needed)

// The characters of the syntax, by their codes: this is read hundreds of times before the first contract is.
const CODE = (character: string): number => character.charCodeAt(0)
const [OPEN, CLOSE, BAR] = [CODE('('), CODE(')'), CODE('|')]
const [BRACKET, BRACKET_END, BRACE, BACKSLASH] = [CODE('['), CODE(']'), CODE('{'), CODE('\\')]
const [OPTIONAL, ANY_NUMBER, SOME] = [CODE('?'), CODE('*'), CODE('+')]
const [COLON, BEHIND, EQUALS, EXCLAMATION] = [CODE(':'), CODE('<'), CODE('='), CODE('!')]
const [NOT, END, TO] = [CODE('^'), CODE('$'), CODE('-')]

/** No required word holds a character from this code on. */
export const CHARACTERS = 0xa0_00

/** ASCII without the signs of the syntax, signs such as ¥ and ‰, and Han: nothing that has another case, Western letters aside. */
const PLAIN = new Uint8Array(CHARACTERS)
  .fill(1, 0x21, 0x7f)
  .fill(1, 0xa1, 0xb5)
  .fill(1, 0x20_10, 0x20_45)
  .fill(1, 0x30_00)
for (const sign of '^$.') PLAIN[CODE(sign)] = 0

const isPlain = (code: number): boolean => PLAIN[code] === 1

const ANY_DIGIT = whole(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])

/** A class of more characters than these tells little. */
const MOST_IN_CLASS = 6

/** How often an item may stand: `{2,}`, `{0,20}?`; a name in braces is a placeholder and none. */
const COUNTED = /\{(\d*),?\d*\}/y

/** Reads just enough of the syntax of regular expressions; whatever it does not know says nothing. */
class PatternReader {
  private at = 0
  private readonly source: string
  private readonly needsOf: PlaceholderNeeds
  private readonly isSmall: boolean

  constructor(source: string, needsOf: PlaceholderNeeds) {
    this.source = source
    this.needsOf = needsOf
    this.isSmall = !LARGE.test(source)
  }

  alternatives(): readonly AllOf[] {
    return this.sequences()
      .filter((each) => each !== NEVER)
      .map(({ needed }) => certain(needed))
  }

  sequences(): readonly Needs[] {
    const all = [this.sequence()]
    while (this.source.charCodeAt(this.at) === BAR) {
      this.at += 1
      all.push(this.sequence())
    }
    return all
  }

  private sequence(): Needs {
    const { source } = this
    const row = new Row()
    /** Where the plain characters began that stand one behind the other. */
    let run = this.at
    while (this.at < source.length) {
      const from = this.at
      const code = source.charCodeAt(from)
      if (code === BAR || code === CLOSE) break
      const needs = this.item(code)
      const to = this.at
      const quantity = this.quantity()
      if (needs === undefined && quantity === 'once') continue
      if (run < from) row.goOn([this.words(run, from)])
      run = this.at
      row.add(needs ?? { needed: [[this.words(from, to)]], isWhole: true }, quantity)
    }
    if (run < this.at) row.goOn([this.words(run, this.at)])
    return row.needs()
  }

  private words(from: number, to: number): string {
    const words = this.source.slice(from, to)
    return this.isSmall ? words : small(words)
  }

  /** What an item needs; `undefined` for a plain character, which is part of a word. */
  private item(code: number): Needs | undefined {
    if (code === OPEN) return this.group()
    this.at += 1
    if (code === BACKSLASH) return this.escape()
    if (code === BRACKET) return this.characterClass()
    if (code === BRACE) return { needed: this.placeholder(), isWhole: false }
    if (code === NOT || code === END) return LOOK
    return isPlain(code) ? undefined : UNKNOWN
  }

  /** `\d`, `\(`, and all others that say nothing: `\s`, `\u4e00`, `\p{Script=Han}`, `\k<name>`. */
  private escape(): Needs {
    const { source } = this
    const character = source.charAt(this.at)
    this.at += 1
    if (character === 'd') return ANY_DIGIT
    if (!/[A-Za-z\d]/.test(character)) return isPlain(CODE(character)) ? whole([character]) : UNKNOWN
    ESCAPED.lastIndex = this.at - 1
    this.at += (ESCAPED.exec(source)?.[0].length ?? 1) - 1
    return UNKNOWN
  }

  private placeholder(): AllOf {
    const { source } = this
    const from = this.at
    this.at = source.indexOf('}', from) + 1 || from
    const name = source.slice(from, Math.max(from, this.at - 1))
    return this.needsOf(name.slice(name.indexOf(':') + 1))
  }

  /** Any of the characters of a small class: `[日天]`. */
  private characterClass(): Needs {
    const { source } = this
    const from = this.at
    let isListed = source.charCodeAt(from) !== NOT
    let code = source.charCodeAt(this.at)
    while (code !== BRACKET_END && this.at < source.length) {
      isListed &&= isPlain(code) && code !== BACKSLASH && code !== TO
      this.at += code === BACKSLASH ? 2 : 1
      code = source.charCodeAt(this.at)
    }
    this.at += 1
    const length = this.at - 1 - from
    return isListed && length > 0 && length <= MOST_IN_CLASS ? whole(this.words(from, this.at - 1).split('')) : UNKNOWN
  }

  /** Many patterns are put together of the same groups: each is read once. */
  private group(): Needs {
    const { source, at } = this
    const end = endOfGroup(source, at)
    const group = source.slice(at, end)
    const known = neededByGroup.get(group)
    if (known !== undefined) {
      this.at = end
      return known
    }
    const needs = this.readGroup()
    if (!PLACEHOLDER.test(group)) {
      if (neededByGroup.size >= MOST_GROUPS) neededByGroup.clear()
      neededByGroup.set(group, needs)
    }
    return needs
  }

  private readGroup(): Needs {
    const isNever = this.source.startsWith('(?!)', this.at)
    const isLookaround = this.open()
    const alternatives = this.sequences()
    this.at += 1
    if (isNever) return NEVER
    if (isLookaround) return LOOK
    return eitherOf(alternatives)
  }

  /** Passes the mark that a group begins with, and tells whether it only looks: `(?:`, `(?<name>`, `(?=`, `(?<!`. */
  private open(): boolean {
    const { source } = this
    this.at += 1
    if (source.charCodeAt(this.at) !== OPTIONAL) return false
    const isBehind = source.charCodeAt(this.at + 1) === BEHIND
    const mark = source.charCodeAt(this.at + (isBehind ? 2 : 1))
    const isLookaround = mark === EQUALS || mark === EXCLAMATION
    if (isLookaround) this.at += isBehind ? 3 : 2
    else if (mark === COLON) this.at += 2
    else if (isBehind) this.at = source.indexOf('>', this.at) + 1 || this.at
    return isLookaround
  }

  private quantity(): Quantity {
    const { source } = this
    const code = source.charCodeAt(this.at)
    if (code !== OPTIONAL && code !== ANY_NUMBER && code !== SOME && code !== BRACE) return 'once'
    let quantity: Quantity = code === SOME ? 'some' : code === OPTIONAL ? 'maybe' : 'none-too'
    if (code === BRACE) {
      COUNTED.lastIndex = this.at
      const counted = COUNTED.exec(source)
      if (counted === null) return 'once'
      this.at = COUNTED.lastIndex
      quantity = Number(counted[1]) > 0 ? 'some' : 'none-too'
    } else this.at += 1
    if (source.charCodeAt(this.at) === OPTIONAL) this.at += 1
    return quantity
  }
}

const neededByGroup = new Map<string, Needs>()
const MOST_GROUPS = 20_000

/** What it needs is not known from the group alone. */
const PLACEHOLDER = /\{(?![\d,])/

/** Behind the bracket that ends the group which begins at a place. */
function endOfGroup(source: string, from: number): number {
  let depth = 0
  let isClass = false
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    if (code === BACKSLASH) at += 1
    else if (isClass) isClass = code !== BRACKET_END
    else if (code === BRACKET) isClass = true
    else if (code === OPEN) depth += 1
    else if (code === CLOSE && --depth === 0) return at + 1
  }
  return source.length
}

/** Escapes of more than one letter. */
const ESCAPED = /u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[pP]\{[^}]*\}|\d+/y

const LARGE = /[A-Z]/
const EACH_LARGE = /[A-Z]/g

/** Patterns and texts may differ in the case of Western letters. */
export const small = (text: string): string =>
  LARGE.test(text) ? text.replace(EACH_LARGE, (letter) => letter.toLowerCase()) : text
