/** Any of these words. */
type AnyOf = readonly string[]

/** All of these, one after another: each of them any of some words. */
type AllOf = readonly AnyOf[]

/** Alternatives, of which a text must hold one in full. */
export type RequiredWords = readonly AllOf[]

/**
 * What a text must hold for a pattern to match it, as alternatives: a cheap test before a regular expression is even compiled,
 * which is what makes hundreds of patterns over a whole contract fast. `undefined`: nothing can be said.
 */
export function requiredWords(source: string): RequiredWords | undefined {
  const alternatives = new PatternReader(source).alternatives()
  return alternatives.some((all) => all.length === 0) ? undefined : alternatives
}

/** Only characters that folding and case leave alone are compared: Han. */
const isPlain = (code: number): boolean => code >= 0x34_00 && code <= 0x9f_ff

// The characters of the syntax, by their codes: this is read hundreds of times before the first contract is.
const CODE = (character: string): number => character.charCodeAt(0)
const [OPEN, CLOSE, BAR] = [CODE('('), CODE(')'), CODE('|')]
const [BRACKET, BRACKET_END, BRACE, BACKSLASH] = [CODE('['), CODE(']'), CODE('{'), CODE('\\')]
const [OPTIONAL, ANY_NUMBER, SOME] = [CODE('?'), CODE('*'), CODE('+')]
const [COLON, BEHIND, EQUALS, EXCLAMATION] = [CODE(':'), CODE('<'), CODE('='), CODE('!')]

/** How often an item may stand: `{2,}`, `{0,20}?`; a name in braces is a placeholder and none. */
const COUNTED = /\{(?<least>\d*),?\d*\}/y

type Quantity = 'once' | 'some' | 'none-too'

/** Reads just enough of the syntax of regular expressions; whatever it does not know says nothing. */
class PatternReader {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  alternatives(): readonly AllOf[] {
    const all = [this.sequence()]
    while (this.source.charCodeAt(this.at) === BAR) {
      this.at += 1
      all.push(this.sequence())
    }
    return all
  }

  private sequence(): AllOf {
    const { source } = this
    const needed: AnyOf[] = []
    /** Where the plain characters began that stand one behind the other. */
    let run = this.at
    while (this.at < source.length) {
      const from = this.at
      const code = source.charCodeAt(from)
      if (code === BAR || code === CLOSE) break
      const words = this.item(code)
      const to = this.at
      const quantity = this.quantity()
      if (words === undefined && quantity === 'once') continue
      if (run < from) needed.push([source.slice(run, from)])
      run = this.at
      if (quantity !== 'none-too') needed.push(...(words ?? [[source.slice(from, to)]]))
    }
    if (run < this.at) needed.push([source.slice(run, this.at)])
    return needed
  }

  /** What an item needs; `undefined` for a plain character, which is part of a word. */
  private item(code: number): AllOf | undefined {
    if (code === OPEN) return this.group()
    this.at += 1
    if (isPlain(code)) return undefined
    if (code === BACKSLASH) this.at += 1
    else if (code === BRACKET) this.skipClass()
    else if (code === BRACE) this.at = this.source.indexOf('}', this.at) + 1 || this.at
    return NOTHING
  }

  private skipClass(): void {
    let code = this.source.charCodeAt(this.at)
    while (code !== BRACKET_END && this.at < this.source.length) {
      this.at += code === BACKSLASH ? 2 : 1
      code = this.source.charCodeAt(this.at)
    }
    this.at += 1
  }

  private group(): AllOf {
    const isLookaround = this.open()
    const alternatives = this.alternatives()
    this.at += 1
    if (isLookaround) return NOTHING
    const [only, ...others] = alternatives
    return others.length === 0 && only !== undefined ? only : eitherOf(alternatives)
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
    let quantity: Quantity = code === SOME ? 'some' : 'none-too'
    if (code === BRACE) {
      COUNTED.lastIndex = this.at
      const counted = COUNTED.exec(source)
      if (counted === null) return 'once'
      this.at = COUNTED.lastIndex
      quantity = Number(counted.groups?.['least']) > 0 ? 'some' : 'none-too'
    } else this.at += 1
    if (source.charCodeAt(this.at) === OPTIONAL) this.at += 1
    return quantity
  }
}

const NOTHING: AllOf = []

/** Of each alternative inside a group the most telling word; nothing when one of them needs none. */
function eitherOf(alternatives: readonly AllOf[]): AllOf {
  const best: string[] = []
  for (const all of alternatives) {
    const [first, ...others] = all
    if (first === undefined) return NOTHING
    best.push(...others.reduce((most, any) => (weight(any) > weight(most) ? any : most), first))
  }
  return [best]
}

/** Few long words are more telling than many short ones. */
const weight = (words: AnyOf): number =>
  words.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY) / words.length
