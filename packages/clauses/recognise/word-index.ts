import { CHARACTERS, small, wordsNeededByExpression } from './required-words.ts'
import type { AllOf, AnyOf } from './word-row.ts'
import { SIGNS, type SoughtWords, signOfCharacter, signOfPair, signOfThree } from './word-signs.ts'

/**
 * A set of small numbers, thirty-two to the entry. An ordinary array: one is made for every word that stands anywhere, and
 * typed arrays of this size take six times as long to make.
 */
export type Bits = number[]

/**
 * Which of many short texts hold a word: made in one pass, asked thousands of times. A word is looked for only where the
 * rarest of its characters stands, and not at all where two of them stand nowhere side by side: so a word that no text holds
 * costs next to nothing.
 */
export class WordIndex {
  /** The characters of all texts, with a separator behind each. */
  private readonly codes: Uint16Array
  /** No text at all. */
  readonly none: Bits
  private readonly every: Bits
  /** Where each text ends among them, its separator counted. */
  private readonly ends: Uint32Array
  /** How often each character stands there, and where first, counted from 1; 0 where it does not. */
  private readonly numbers = new Uint32Array(CHARACTERS)
  private readonly firsts = new Uint32Array(CHARACTERS)
  /** Where the character of a place stands next. */
  private readonly nexts: Uint32Array
  /** The signs of all characters and of all twos and threes that stand side by side: a set so small that it stays at hand. */
  private readonly signs = new Int32Array(SIGNS >>> 5)
  /** The texts that hold a word; `null` for a word that none of them holds. */
  private readonly known = new Map<string, Bits | null>()

  constructor(texts: readonly string[]) {
    const joined = small(texts.join('\n'))
    this.none = Array.from({ length: (texts.length + 31) >>> 5 }, () => 0)
    this.every = this.empty().fill(-1)
    this.ends = new Uint32Array(texts.length)
    let end = 0
    texts.forEach((text, index) => {
      end += text.length + 1
      this.ends[index] = end
    })
    this.codes = new Uint16Array(joined.length + 1)
    this.nexts = new Uint32Array(joined.length + 1)
    let [behind, last] = [0, 0]
    for (let at = joined.length; at > 0; at -= 1) {
      const code = joined.charCodeAt(at - 1)
      this.codes[at - 1] = code
      if (code < CHARACTERS) {
        const number = this.numbers[code] ?? 0
        if (number === 0) add(this.signs, signOfCharacter(code))
        this.numbers[code] = number + 1
        this.nexts[at] = this.firsts[code] ?? 0
        this.firsts[code] = at
        add(this.signs, signOfPair(code, behind))
        add(this.signs, signOfThree(code, behind, last))
      }
      last = behind
      behind = code
    }
  }

  /** The texts that may match a pattern with these required words; all of them where nothing is known of it. */
  mayMatch(sought: SoughtWords | undefined): Bits {
    if (sought === undefined) return this.every
    const { signs, required } = sought
    let found: Bits[] | undefined
    let at = 0
    for (const all of required) {
      const end = signs[at] ?? 0
      if (this.mayHoldAll(signs, at + 1, end)) found = withSet(found, this.holdingAll(all, signs, at + 1))
      at = end
    }
    return found === undefined ? this.none : (union(found) ?? this.none)
  }

  /** The texts that may match an expression; for most expressions none, and those are never compiled. */
  mayMatchExpression(expression: RegExp): Bits {
    return this.mayMatch(wordsNeededByExpression(expression))
  }

  /** The texts that any of some sets holds. */
  anyOf(sets: readonly Bits[]): Bits {
    return union(sets.filter((set) => set !== this.none)) ?? this.none
  }

  empty(): Bits {
    return this.none.slice()
  }

  /** Whether of each list of words one may stand anywhere, by the signs alone: before any word is looked for. */
  private mayHoldAll(signs: readonly number[], from: number, end: number): boolean {
    let at = from
    while (at < end) {
      const endOfList = signs[at] ?? end
      at += 1
      while (at < endOfList && !has(this.signs, signs[at] ?? 0)) at += 1
      if (at === endOfList) return false
      at = endOfList
    }
    return true
  }

  /** The texts that hold one of each of some lists of words, whose signs stand in a row. */
  private holdingAll(needed: AllOf, signs: readonly number[], from: number): Bits | null {
    let found: Bits | null = null
    let at = from
    for (const words of needed) {
      found = found === null ? this.holdingAny(words, signs, at + 1) : this.alsoHoldingAny(found, words, signs, at + 1)
      if (found === null) return null
      at = signs[at] ?? 0
    }
    return found
  }

  private holdingAny(words: AnyOf, signs: readonly number[], from: number): Bits | null {
    let sets: Bits[] | undefined
    for (let at = 0; at < words.length; at += 1)
      if (has(this.signs, signs[from + at] ?? 0)) sets = withSet(sets, this.holding(words[at] ?? ''))
    return union(sets)
  }

  /** Those of some texts that hold one of some words; no word is looked for once all of them do. */
  private alsoHoldingAny(texts: Bits, words: AnyOf, signs: readonly number[], from: number): Bits | null {
    let found: Bits | undefined
    for (let at = 0; at < words.length; at += 1) {
      const holding = has(this.signs, signs[from + at] ?? 0) ? this.holding(words[at] ?? '') : null
      if (holding === null) continue
      found ??= this.empty()
      if (addCommon(found, texts, holding)) return texts
    }
    return found?.some((word) => word !== 0) ? found : null
  }

  /** Most words hold two characters that stand nowhere side by side. */
  private mayStand(word: string): boolean {
    let code = word.charCodeAt(0)
    if (this.firsts[code] === 0) return false
    for (let at = 1; at < word.length; at += 1) {
      const next = word.charCodeAt(at)
      if (!has(this.signs, signOfPair(code, next))) return false
      code = next
    }
    return true
  }

  private holding(word: string): Bits | null {
    if (!this.mayStand(word)) return null
    let found = this.known.get(word)
    if (found === undefined) {
      found = this.find(word)
      this.known.set(word, found)
    }
    return found
  }

  private find(word: string): Bits | null {
    const rarest = this.rarestOf(word)
    let found: Bits | null = null
    let text = -1
    let end = 0
    for (let next = this.firsts[word.charCodeAt(rarest)] ?? 0; next > 0; next = this.nexts[next] ?? 0) {
      const place = next - 1
      if (place < end || !this.standsAt(place - rarest, word)) continue
      while (end <= place) {
        text += 1
        end = this.ends[text] ?? 0
      }
      found ??= this.empty()
      add(found, text)
    }
    return found
  }

  private standsAt(place: number, word: string): boolean {
    for (let at = 0; at < word.length; at += 1) if (this.codes[place + at] !== word.charCodeAt(at)) return false
    return true
  }

  /** Where in a word that character stands which the texts hold least often. */
  private rarestOf(word: string): number {
    let rarest = 0
    let fewest = Number.POSITIVE_INFINITY
    for (let at = 0; at < word.length; at += 1) {
      const number = this.numbers[word.charCodeAt(at)] ?? 0
      if (number >= fewest) continue
      fewest = number
      rarest = at
    }
    return rarest
  }
}

/** A set more, where there is one; most words stand nowhere, and for those no list is made. */
function withSet(sets: Bits[] | undefined, set: Bits | null): Bits[] | undefined {
  if (set === null) return sets
  if (sets === undefined) return [set]
  sets.push(set)
  return sets
}

/** What any of some sets holds; a set alone is given as it is. */
function union(sets: readonly Bits[] = []): Bits | null {
  const [first] = sets
  if (first === undefined || sets.length === 1) return first ?? null
  const found = first.slice()
  for (const set of sets) join(found, set)
  return found
}

/** Adds what two sets have in common, and tells whether all of the first is there. */
function addCommon(bits: Bits, one: Bits, other: Bits): boolean {
  let isAll = true
  for (let at = 0; at < bits.length; at += 1) {
    const all = one[at] ?? 0
    const found = (bits[at] ?? 0) | (all & (other[at] ?? 0))
    bits[at] = found
    isAll &&= found === all
  }
  return isAll
}

export const has = (bits: ArrayLike<number>, index: number): boolean =>
  (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1

export function add(bits: number[] | Int32Array, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31))
}

/** What a set holds, in order. */
export function members(bits: Bits): number[] {
  const found: number[] = []
  for (let at = 0; at < bits.length; at += 1)
    for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) found.push(at * 32 + 31 - Math.clz32(rest & -rest))
  return found
}

/** Adds all of `others` to `bits`. */
export function join(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0)
}
