import type { Weights } from './train.ts'

/**
 * Weights as text, a line a gram: its characters, a space, and two characters for each type it speaks for or against - which,
 * and how much in steps of `STEP`. Types are counted from `FIRST`; no weight at all stands in the middle of the printable
 * characters.
 */
export const FIRST = 35
export const NOTHING = 80
const MOST = 44
export const STEP = 0.1

const character = (code: number): string => String.fromCharCode(code === 92 ? 33 : code)
/** The backslash would need one more: `!` stands for it. */
export const codeOf = (written: number): number => (written === 33 ? 92 : written)

export function encoded({ grams }: Pick<Weights, 'grams'>): readonly string[] {
  return [...grams].flatMap(([gram, weights]) => {
    const pairs = [...weights].flatMap((weight, type) => {
      const steps = Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)))
      return steps === 0 ? [] : [character(FIRST + type) + character(NOTHING + steps)]
    })
    return pairs.length === 0 ? [] : [`${gram} ${pairs.join('')}`]
  })
}
