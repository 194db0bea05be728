import { BIAS, GRAMS, TYPES } from '../../generated/resemblance.ts'
import { FIRST, NOTHING, STEP } from './encoding.ts'
import { EDGE, shareOf } from './grams.ts'

const CHARACTERS = 0x1_00_00
const TAB = 9
const LINE_END = 10
/** Knuth's factor: keys that follow each other come to lie far apart. */
const SPREAD = 0x9e_37_79_b1
const NO_TYPES: readonly string[] = []
/** The numbers in an entry of the table. */
const ENTRY = 3
const EDGE_CODE = EDGE.charCodeAt(0)

/**
 * The trained weights, ready to be summed up. A gram of one character goes by that character's number, a pair by
 * `first * count + second`: small integers, quickly found.
 */
export class Model {
  private readonly numbers = new Uint16Array(CHARACTERS)
  private readonly count: number
  /**
   * By what a gram goes and where its weights begin and end, side by side, in a table with room to spare: at its own place or the
   * next free one.
   */
  private readonly table: Uint32Array
  private readonly places: number
  private readonly shift: number
  /** Each a type and, in the lower eight bits, its weight. */
  private readonly weights: Int16Array

  constructor() {
    const lines = GRAMS.split('\n').slice(0, -1)
    let count = 1
    for (const line of lines)
      for (let at = 0; line.charCodeAt(at) !== TAB; at += 1) {
        const code = line.charCodeAt(at)
        if (this.numbers[code] === 0) this.numbers[code] = count++
      }
    this.count = count
    this.weights = new Int16Array(GRAMS.length / 2)
    const bits = 33 - Math.clz32(lines.length)
    this.shift = 32 - bits
    this.places = 2 ** bits
    this.table = new Uint32Array(ENTRY * this.places)
    let end = 0
    for (const line of lines) {
      const isPair = line.charCodeAt(1) !== TAB
      const first = line.charCodeAt(0)
      const key = isPair ? this.pairOf(first, line.charCodeAt(1)) : this.numbers[first]!
      const place = this.placeOf(key)
      this.table[place] = key
      this.table[place + 1] = end
      for (let at = isPair ? 3 : 2; at < line.length; at += 2)
        this.weights[end++] = ((line.charCodeAt(at) - FIRST) << 8) | ((line.charCodeAt(at + 1) - NOTHING) & 0xff)
      this.table[place + 2] = end
    }
  }

  /** The types that each line of a text, made plain, states at least so likely. */
  likely(lines: string, least: number): readonly (readonly string[])[] {
    const wanted = Math.log(least / (1 - least))
    const found: (readonly string[])[] = []
    const sums = new Int32Array(TYPES.length)
    let start = 0
    let last = EDGE_CODE
    for (let at = 0; at <= lines.length; at += 1) {
      const code = at === lines.length ? LINE_END : lines.charCodeAt(at)
      if (code !== LINE_END) {
        this.add(sums, this.numbers[code]!)
        this.add(sums, this.pairOf(last, code))
        last = code
        continue
      }
      this.add(sums, this.pairOf(last, EDGE_CODE))
      const share = shareOf(2 * (at - start) + 1) * STEP
      found.push(this.statedBy(sums, share, wanted))
      sums.fill(0)
      start = at + 1
      last = EDGE_CODE
    }
    return found
  }

  private statedBy(sums: Int32Array, share: number, wanted: number): readonly string[] {
    let stated: string[] | undefined
    for (let type = 0; type < sums.length; type += 1)
      if (sums[type]! * share + BIAS[type]! >= wanted) (stated ??= []).push(TYPES[type]!)
    return stated ?? NO_TYPES
  }

  private pairOf(first: number, second: number): number {
    return this.numbers[first]! * this.count + this.numbers[second]!
  }

  /** Where a gram stands in the table, or would. */
  private placeOf(key: number): number {
    const { table, places } = this
    let place = Math.imul(key, SPREAD) >>> this.shift
    while (table[ENTRY * place + 2] !== 0 && table[ENTRY * place] !== key) place = (place + 1) & (places - 1)
    return ENTRY * place
  }

  private add(sums: Int32Array, key: number): void {
    const { table, weights } = this
    const place = this.placeOf(key)
    const end = table[place + 2]!
    for (let at = table[place + 1]!; at < end; at += 1) {
      const weight = weights[at]!
      sums[weight >> 8]! += (weight << 24) >> 24
    }
  }
}
