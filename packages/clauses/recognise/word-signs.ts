import type { RequiredWords } from './word-row.ts'

/** So many signs are told apart: pairs of characters, which share some, single characters behind them, and threes. */
const PAIRS = 0x1_00_00
export const SIGNS = 3 * PAIRS

export const signOfPair = (code: number, next: number): number => (code * 31 + next) & (PAIRS - 1)

export const signOfCharacter = (code: number): number => PAIRS + code

/** Three characters in a row. */
export const signOfThree = (code: number, next: number, last: number): number =>
  2 * PAIRS + (((code * 31 + next) * 31 + last) & (PAIRS - 1))

/** Its last three characters, which come together less often than its first: of 服务质量 not 服务; or as many as it has. */
function signOf(word: string): number {
  const end = word.length
  const last = word.charCodeAt(end - 1)
  if (end < 2) return signOfCharacter(last)
  const before = word.charCodeAt(end - 2)
  return end < 3 ? signOfPair(before, last) : signOfThree(word.charCodeAt(end - 3), before, last)
}

/** Words made ready for being looked for. */
export type SoughtWords = {
  /** Alternatives, as in `RequiredWords`. */
  readonly required: RequiredWords
  /**
   * The signs of all of them in one row, for a look at these rules out most: for each alternative where it ends in the row, then
   * for each of its lists where that ends and the signs of its words.
   */
  readonly signs: readonly number[]
}

/** Of words that must all stand in a text those are looked for first of which there are fewest: mostly that settles it. */
export function soughtWords(alternatives: RequiredWords): SoughtWords {
  const required = alternatives.map((all) => all.toSorted((a, b) => a.length - b.length))
  const signs: number[] = []
  for (const all of required) {
    const start = signs.push(0) - 1
    for (const words of all) {
      signs.push(signs.length + words.length + 1)
      for (const word of words) signs.push(signOf(word))
    }
    signs[start] = signs.length
  }
  return { required, signs }
}
