import type { RequiredWords } from './required-words.ts'

/** A set of small numbers, thirty-two to the word. */
export type Bits = Uint32Array

const FIRST_HAN = 0x34_00
const LAST_HAN = 0x9f_ff

/**
 * Which of many short texts hold a word of Han characters: made in one pass, asked thousands of times. A word is looked for
 * only where the rarest of its characters stands, so that a word which no text holds costs next to nothing.
 */
export class WordIndex {
  private readonly joined: string
  private readonly count: number
  private readonly none: Bits
  private readonly every: Bits
  /** Where each text ends in `joined`, its separator counted. */
  private readonly ends: Uint32Array
  /** The places of the n-th character are `places[firsts[n]]` up to `places[firsts[n + 1]]`. */
  private readonly firsts = new Uint32Array(LAST_HAN - FIRST_HAN + 2)
  private readonly places: Uint32Array
  private readonly known = new Map<string, Bits>()

  constructor(texts: readonly string[]) {
    this.joined = texts.join('\n')
    this.count = texts.length
    this.none = this.empty()
    this.every = this.empty().fill(0xff_ff_ff_ff)
    this.ends = new Uint32Array(texts.length)
    let end = 0
    texts.forEach((text, index) => {
      end += text.length + 1
      this.ends[index] = end
    })
    this.places = this.placesByCharacter()
  }

  /** The texts that may match a pattern with these required words; all of them where nothing is known of it. */
  mayMatch(required: RequiredWords | undefined): Bits {
    if (required === undefined) return this.every
    let found = this.none
    for (const all of required) {
      if (all.length === 0) return this.every
      found = this.either(found, this.holdingAll(all))
    }
    return found
  }

  empty(): Bits {
    return new Uint32Array((this.count + 31) >>> 5)
  }

  private holdingAll(needed: RequiredWords[number]): Bits {
    let found = this.every
    for (const any of needed) {
      found = this.both(found, this.holdingAny(any))
      if (found === this.none) break
    }
    return found
  }

  private holdingAny(words: readonly string[]): Bits {
    let found = this.none
    for (const word of words) found = this.either(found, this.holding(word))
    return found
  }

  // Most words stand nowhere: no new set is made for what one of the two already says.

  private either(some: Bits, others: Bits): Bits {
    if (some === this.none) return others
    if (others === this.none) return some
    const found = some.slice()
    join(found, others)
    return found
  }

  private both(some: Bits, others: Bits): Bits {
    if (some === this.every || others === this.none) return others
    if (others === this.every || some === this.none) return some
    const found = this.empty()
    for (let at = 0; at < found.length; at += 1) found[at] = (some[at] ?? 0) & (others[at] ?? 0)
    return found
  }

  private holding(word: string): Bits {
    const known = this.known.get(word)
    if (known) return known
    const found = this.find(word)
    this.known.set(word, found)
    return found
  }

  private find(word: string): Bits {
    let rarest = 0
    let fewest = Number.POSITIVE_INFINITY
    for (let at = 0; at < word.length; at += 1) {
      const [from, to] = this.rangeOf(word.charCodeAt(at))
      if (to === from) return this.none
      if (to - from < fewest) {
        fewest = to - from
        rarest = at
      }
    }
    const found = this.empty()
    const [from, to] = this.rangeOf(word.charCodeAt(rarest))
    let text = 0
    for (let at = from; at < to; at += 1) {
      const place = this.places[at] ?? 0
      if (!this.joined.startsWith(word, place - rarest)) continue
      while ((this.ends[text] ?? 0) <= place) text += 1
      add(found, text)
    }
    return found
  }

  private rangeOf(code: number): readonly [number, number] {
    const row = code - FIRST_HAN
    return [this.firsts[row] ?? 0, this.firsts[row + 1] ?? 0]
  }

  /** Counting sort: all places, those of one character together and in order. */
  private placesByCharacter(): Uint32Array {
    const { joined, firsts } = this
    for (let at = 0; at < joined.length; at += 1) {
      const row = joined.charCodeAt(at) - FIRST_HAN
      if (row >= 0 && row < firsts.length - 1) firsts[row + 1] = (firsts[row + 1] ?? 0) + 1
    }
    for (let row = 1; row < firsts.length; row += 1) firsts[row] = (firsts[row] ?? 0) + (firsts[row - 1] ?? 0)
    const next = firsts.slice()
    const places = new Uint32Array(firsts.at(-1) ?? 0)
    for (let at = 0; at < joined.length; at += 1) {
      const row = joined.charCodeAt(at) - FIRST_HAN
      if (row < 0 || row >= firsts.length - 1) continue
      const place = next[row] ?? 0
      places[place] = at
      next[row] = place + 1
    }
    return places
  }
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
