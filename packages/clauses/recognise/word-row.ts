/** Any of these words. */
export type AnyOf = readonly string[]

/** All of these, one after another: each of them any of some words. */
export type AllOf = readonly AnyOf[]

/** Alternatives, of which a text must hold one in full; the letters of Western words are small. */
export type RequiredWords = readonly AllOf[]

/** What a piece of a pattern needs; a piece that is whole matches one of a single list of words and nothing else. */
export type Needs = { readonly needed: AllOf; readonly isWhole: boolean }

/** How often a piece may stand. */
export type Quantity = 'once' | 'maybe' | 'some' | 'none-too'

export const whole = (words: AnyOf): Needs => ({ needed: [words], isWhole: true })

export const NOTHING: AllOf = []
export const UNKNOWN: Needs = { needed: NOTHING, isWhole: false }
/** What only looks, at an end or around, takes no room: its neighbours stand side by side. */
export const LOOK: Needs = { needed: NOTHING, isWhole: false }
/** What matches nowhere, as `(?!)` does. */
export const NEVER: Needs = { needed: NOTHING, isWhole: false }

/** Two lists of words that stand one behind the other make up to so many longer words. */
const MOST_TOGETHER = 16

/**
 * What pieces need that stand in a row. Words right behind each other become longer words, which fewer texts hold:
 * `每(?:单|通)` is 每单 or 每通, and `每个?月` is 每月 or 每个月.
 */
export class Row {
  private readonly needed: AnyOf[] = []
  /** Any of these stands right before what comes next; the empty word is none. */
  private words: AnyOf | undefined
  private isWhole = true
  private isNever = false

  add(piece: Needs, quantity: Quantity): void {
    if (piece === LOOK) return
    if (piece === NEVER) this.isNever ||= quantity === 'once' || quantity === 'some'
    const [words] = piece.needed
    if (piece.isWhole && words !== undefined && quantity === 'once') this.goOn(words)
    else if (piece.isWhole && words !== undefined && quantity === 'maybe') this.goOn(['', ...words])
    else {
      this.breakOff()
      if (quantity === 'once' || quantity === 'some') this.needed.push(...certain(piece.needed))
    }
  }

  /** Any of some words stands right behind what was added last. */
  goOn(words: AnyOf): void {
    const { words: before } = this
    if (before === undefined) this.words = words
    else if (before.length * words.length <= MOST_TOGETHER) this.words = joined(before, words)
    else {
      this.breakOff()
      this.words = words
    }
  }

  needs(): Needs {
    if (this.isNever) return NEVER
    if (this.isWhole && this.words !== undefined) return whole(this.words)
    this.breakOff()
    return { needed: this.needed, isWhole: false }
  }

  private breakOff(): void {
    if (this.words !== undefined && !this.words.includes('')) this.needed.push(this.words)
    this.words = undefined
    this.isWhole = false
  }
}

function joined(starts: AnyOf, ends: AnyOf): AnyOf {
  const words: string[] = []
  for (const start of starts) for (const end of ends) words.push(start + end)
  return words
}

/** Without lists of which nothing need stand. */
export const certain = (needed: AllOf): AllOf =>
  needed.some((words) => words.includes('')) ? needed.filter((words) => !words.includes('')) : needed

/** What alternatives need: whole ones the words of all, others the most telling list of each; nothing when one of them needs none. */
export function eitherOf(all: readonly Needs[]): Needs {
  const alternatives = all.includes(NEVER) ? all.filter((each) => each !== NEVER) : all
  const [only] = alternatives
  if (only === undefined) return NEVER
  if (alternatives.length === 1) return only
  if (alternatives.every(({ isWhole }) => isWhole)) return whole(wordsOfAll(alternatives))
  const best: string[] = []
  for (const { needed } of alternatives) {
    const telling = mostTelling(certain(needed))
    if (telling === undefined) return UNKNOWN
    best.push(...telling)
  }
  return { needed: [best], isWhole: false }
}

function wordsOfAll(alternatives: readonly Needs[]): AnyOf {
  const all: string[] = []
  for (const { needed } of alternatives) for (const word of needed[0] ?? []) all.push(word)
  return all
}

function mostTelling(needed: AllOf): AnyOf | undefined {
  let best: AnyOf | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const words of needed) {
    const telling = weight(words)
    if (telling > most) [best, most] = [words, telling]
  }
  return best
}

/** Few long words are more telling than many short ones. */
function weight(words: AnyOf): number {
  let least = Number.POSITIVE_INFINITY
  for (const { length } of words) if (length < least) least = length
  return least - words.length / MOST_TOGETHER
}
