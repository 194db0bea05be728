import { allMatches, readShare, SHARE, VALUE_AHEAD } from '@heqi/clauses'
import { add, type Fraction, fraction, fractionOf, toDecimal } from '@heqi/vocabulary'

/** A share stated in folded text, as an exact part of one. */
export type StatedShare = { readonly text: string; readonly index: number; readonly value: Fraction }

const SHARES = new RegExp(VALUE_AHEAD + SHARE, 'g')

/** All shares of a text that have a number: `30%`, `百分之三十`, `万分之五`; blanks are left out. */
export function sharesIn(text: string): StatedShare[] {
  return allMatches(SHARES, text).flatMap((match) => {
    const read = readShare(match[0])
    return typeof read === 'string' ? [{ text: match[0], index: match.index, value: fractionOf(read) }] : []
  })
}

export const percent = (value: bigint): Fraction => fraction(value, 100n)
export const WHOLE = percent(100n)

export const sumOf = (shares: readonly StatedShare[]): Fraction =>
  shares.reduce((sum, { value }) => add(sum, value), fraction(0n))

/** A share in per cent with at most two decimals: `12.5%`. */
export const percentText = (value: Fraction): string => {
  const places = toDecimal({ numerator: value.numerator * 100n, denominator: value.denominator }, 2, 'half-up')
  return `${places.replace(/\.?0+$/, '')}%`
}
