import { readShare, SHARE } from '@heqi/clauses'
import { type Fraction, fraction, fractionOf } from '@heqi/vocabulary'

/** A share stated in folded text, as an exact part of one. */
export type StatedShare = { readonly text: string; readonly index: number; readonly value: Fraction }

const SHARES = new RegExp(SHARE, 'g')

/** All shares of a text that have a number: `30%`, `百分之三十`, `万分之五`; blanks are left out. */
export function sharesIn(text: string): StatedShare[] {
  return [...text.matchAll(SHARES)].flatMap((match) => {
    const read = readShare(match[0])
    return typeof read === 'string' ? [{ text: match[0], index: match.index, value: fractionOf(read) }] : []
  })
}

export const percent = (value: bigint): Fraction => fraction(value, 100n)
