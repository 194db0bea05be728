import type { AllOf, AnyOf } from './word-row.ts'

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

/** Any of some words, each with its sign: a look at the signs, which lie in one row, rules out most words. */
export type SoughtAny = { readonly words: AnyOf; readonly signs: readonly number[] }

/** Alternatives, as in `RequiredWords`. */
export type SoughtWords = readonly (readonly SoughtAny[])[]

/** Of words that must all stand in a text those are looked for first of which there are fewest: mostly that settles it. */
export const soughtWords = (required: readonly AllOf[]): SoughtWords =>
  required.map((all) =>
    all.map((words) => ({ words, signs: words.map(signOf) })).sort((a, b) => a.words.length - b.words.length),
  )
