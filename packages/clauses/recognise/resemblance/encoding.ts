import type { Weights } from './train.ts'

/**
 * Weights as text, a line a gram: its characters, a tab, and two characters for each type that it speaks for or against: which,
 * counted from `FIRST`, and how much, in steps of `STEP` from `NOTHING`.
 */
export const FIRST = 0x1_00
export const NOTHING = 0x2_50
export const STEP = 0.1
const MOST = 80

const NEEDS_ESCAPE = /[\\`$]/

export const encoded = ({ grams }: Pick<Weights, 'grams'>): readonly string[] =>
  [...grams].flatMap(([gram, weights]) => {
    const pairs = [...weights].flatMap((weight, type) => {
      const steps = Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)))
      return steps === 0 ? [] : [String.fromCharCode(FIRST + type, NOTHING + steps)]
    })
    return pairs.length === 0 || NEEDS_ESCAPE.test(gram) ? [] : [`${gram}\t${pairs.join('')}`]
  })
