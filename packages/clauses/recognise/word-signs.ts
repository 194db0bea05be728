import type { RequiredWords } from './word-row.ts'

/** So many signs are told apart: pairs of characters, which share some, and single characters behind them. */
const PAIRS = 0x1_00_00
export const SIGNS = 2 * PAIRS

export const signOfPair = (code: number, next: number): number => (code * 31 + next) & (PAIRS - 1)

export const signOfCharacter = (code: number): number => PAIRS + code

/** Its last two characters, which come together less often than its first: of 服务质量 not 服务. */
const signOf = (word: string): number =>
  word.length < 2
    ? signOfCharacter(word.charCodeAt(0))
    : signOfPair(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))

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
