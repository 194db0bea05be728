import { CHARACTERS, type RequiredWords, small, wordsNeededByExpression } from './required-words.ts'

/** A set of small numbers, thirty-two to the word. */
export type Bits = Uint32Array

/** Lists of at least so many words are those of digits and values, which many patterns share. */
const LONG_LIST = 6

/** So many pairs of characters are told apart. */
const PAIRS = 0x1_00_00

const pairOf = (code: number, next: number): number => (code * 31 + next) & (PAIRS - 1)

/**
 * Which of many short texts hold a word: made in one pass, asked thousands of times. A word is looked for only where the
 * rarest of its characters stands, so that a word which no text holds costs next to nothing; most of those have
 * two characters that stand nowhere side by side.
 */
export class WordIndex {
  private readonly joined: string
  private readonly count: number
  /** No text at all. */
  readonly none: Bits
  private readonly every: Bits
  /** Where each text ends in `joined`, its separator counted. */
  private readonly ends: Uint32Array
  /** How often each character stands there, and where first, counted from 1; 0 where it does not. */
  private readonly numbers = new Uint32Array(CHARACTERS)
  private readonly firsts = new Uint32Array(CHARACTERS)
  /** Where the character of a place stands next. */
  private readonly nexts: Uint32Array
  /** Which characters stand side by side; two pairs may share a place. */
  private readonly pairs = new Uint8Array(PAIRS)
  /** The texts that hold a word; `null` for a word that none of them holds, as most. */
  private readonly known = new Map<string, Bits | null>()
  private readonly knownAny = new Map<readonly string[], Bits | null>()

  constructor(texts: readonly string[]) {
    this.joined = small(texts.join('\n'))
    this.count = texts.length
    this.none = this.empty()
    this.every = this.empty().fill(0xff_ff_ff_ff)
    this.ends = new Uint32Array(texts.length)
    let end = 0
    texts.forEach((text, index) => {
      end += text.length + 1
      this.ends[index] = end
    })
    this.nexts = new Uint32Array(this.joined.length + 1)
    for (let at = this.joined.length; at > 0; at -= 1) {
      const code = this.joined.charCodeAt(at - 1)
      if (code >= CHARACTERS) continue
      this.numbers[code] = (this.numbers[code] ?? 0) + 1
      this.nexts[at] = this.firsts[code] ?? 0
      this.firsts[code] = at
      this.pairs[pairOf(code, this.joined.charCodeAt(at))] = 1
    }
  }

  /** The texts that may match a pattern with these required words; all of them where nothing is known of it. */
  mayMatch(required: RequiredWords | undefined): Bits {
    if (required === undefined) return this.every
    const found = new Union()
    for (const all of required) found.add(this.holdingAll(all))
    return found.sum ?? this.none
  }

  /** The texts that may match an expression; for most expressions none, and those are never compiled. */
  mayMatchExpression(expression: RegExp): Bits {
    return this.mayMatch(wordsNeededByExpression(expression))
  }

  /** The texts that any of some sets holds. */
  anyOf(sets: Iterable<Bits>): Bits {
    const found = new Union()
    for (const set of sets) if (set !== this.none) found.add(set)
    return found.sum ?? this.none
  }

  empty(): Bits {
    return new Uint32Array((this.count + 31) >>> 5)
  }

  private holdingAll(needed: RequiredWords[number]): Bits | null {
    const sets: Bits[] = []
    for (const any of needed) {
      const next = this.holdingAny(any)
      if (next === null) return null
      sets.push(next)
    }
    return sets.length === 1 ? (sets[0] ?? null) : common(sets)
  }

  private holdingAny(words: readonly string[]): Bits | null {
    const known = this.knownAny.get(words)
    if (known !== undefined) return known
    const found = new Union()
    for (const word of words) found.add(this.holding(word))
    if (words.length >= LONG_LIST) this.knownAny.set(words, found.sum)
    return found.sum
  }

  private holding(word: string): Bits | null {
    let found = this.known.get(word)
    if (found === undefined) {
      found = this.find(word)
      this.known.set(word, found)
    }
    return found
  }

  private find(word: string): Bits | null {
    let rarest = 0
    let fewest = Number.POSITIVE_INFINITY
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at)
      const number = this.numbers[code] ?? 0
      if (number === 0) return null
      if (at + 1 < word.length && this.pairs[pairOf(code, word.charCodeAt(at + 1))] === 0) return null
      if (number < fewest) {
        fewest = number
        rarest = at
      }
    }
    let found: Bits | null = null
    let text = -1
    let end = 0
    for (let next = this.firsts[word.charCodeAt(rarest)] ?? 0; next > 0; next = this.nexts[next] ?? 0) {
      const place = next - 1
      if (place < end || !this.joined.startsWith(word, place - rarest)) continue
      while (end <= place) {
        text += 1
        end = this.ends[text] ?? 0
      }
      found ??= this.empty()
      add(found, text)
    }
    return found
  }
}

/** What any of some sets holds; a set alone is given as it is. */
class Union {
  sum: Bits | null = null
  private isOwn = false

  add(bits: Bits | null): void {
    if (bits === null) return
    if (this.sum === null) {
      this.sum = bits
      return
    }
    if (!this.isOwn) this.sum = this.sum.slice()
    this.isOwn = true
    join(this.sum, bits)
  }
}

/** What all of some sets hold; `null` where that is nothing. */
function common([first, ...others]: readonly Bits[]): Bits | null {
  const found = first?.slice() ?? null
  for (const set of others)
    found?.forEach((word, at) => {
      found[at] = word & (set[at] ?? 0)
    })
  return found?.some((word) => word !== 0) ? found : null
}

export const has = (bits: Bits, index: number): boolean => (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1

export function add(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31))
}

/** What a set holds, in order. */
export function members(bits: Bits): number[] {
  const found: number[] = []
  bits.forEach((word, at) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) found.push(at * 32 + 31 - Math.clz32(rest & -rest))
  })
  return found
}

/** Adds all of `others` to `bits`. */
export function join(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0)
}
