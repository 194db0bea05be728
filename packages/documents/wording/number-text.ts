import { type Fraction, fraction, multiply, toDecimal } from '@heqi/vocabulary'

const MINUS = '−'

/** Groups the whole part by thousands and sets a true minus: `-1234567.5` as `−1,234,567.5`. */
export function groupedDecimal(decimal: string): string {
  const [whole = '', places] = decimal.replace(/^-/, '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${decimal.startsWith('-') ? MINUS : ''}${grouped}${places === undefined ? '' : `.${places}`}`
}

/** Fen as yuan with two decimals: `-251613n` as `−2,516.13`. */
export function amountText(amountFen: bigint): string {
  return groupedDecimal(toDecimal({ numerator: amountFen, denominator: 100n }, 2, 'half-up'))
}

/** How many decimals the fraction has in full; `undefined` when it never ends. */
function decimalsOf({ denominator }: Fraction): number | undefined {
  let rest = denominator
  let twos = 0
  let fives = 0
  while (rest % 2n === 0n) {
    rest /= 2n
    twos += 1
  }
  while (rest % 5n === 0n) {
    rest /= 5n
    fives += 1
  }
  return rest === 1n ? Math.max(twos, fives) : undefined
}

export type Places = { readonly least: number; readonly most: number }

/**
 * A fraction as a decimal: in full when `places.most` decimals suffice, else rounded half up behind `≈`, so that nobody
 * takes a rounded figure for the exact one.
 */
export function fractionText(value: Fraction, places: Places): string {
  const needed = decimalsOf(value)
  if (needed === undefined || needed > places.most)
    return `≈ ${groupedDecimal(toDecimal(value, places.most, 'half-up'))}`
  return groupedDecimal(toDecimal(value, Math.max(needed, places.least), 'half-up'))
}

/** A number in a formula: `15/31` stays a quotient where it has no short decimal and small terms. */
export function numberText(value: Fraction): string {
  const needed = decimalsOf(value)
  if (needed !== undefined && needed <= 8) return fractionText(value, { least: 0, most: 8 })
  const isShort = value.denominator < 1000n && value.numerator < 100_000n && value.numerator > -100_000n
  return isShort
    ? `${groupedDecimal(value.numerator.toString())}/${value.denominator}`
    : fractionText(value, { least: 0, most: 6 })
}

/** A share as per cent: `17/20` as `85%`, four decimals at most. */
export function shareText(value: Fraction, places: Places = { least: 0, most: 4 }): string {
  return `${fractionText(multiply(value, fraction(100n)), places)}%`
}

/** A share rounded for show in a table column: always `places` decimals, no `≈`. */
export function roundedShareText(value: Fraction, places: number): string {
  const percent = { numerator: value.numerator * 100n, denominator: value.denominator }
  return `${groupedDecimal(toDecimal(percent, places, 'half-up'))}%`
}

/** A count: `51259` as `51,259`. */
export const countText = (count: number | bigint): string => groupedDecimal(count.toString())
