/**
 * Value added tax. It is on top of the price (价外税, 增值税法 art. 7): an amount that includes tax is divided by one plus
 * the rate, never multiplied by the rate.
 */
import { add, divide, type Fraction, fraction, multiply, ONE, round } from './fraction.ts'
import type { Rounding } from './rounding.ts'

/** An amount without tax (不含税), its tax and both together (含税); `netFen + taxFen = grossFen` always. */
export type VatAmounts = { readonly netFen: bigint; readonly taxFen: bigint; readonly grossFen: bigint }

/** Whether the amounts that are given include the tax. */
export type VatBasis = 'net' | 'gross'

/**
 * Where tax is rounded: on every line, or once on the total of a document. The two differ by some fen on most
 * documents, so a contract has to say which one holds.
 */
export type VatRoundingLevel = 'line' | 'total'

/** Tax added to an amount without tax. */
export function vatFromNet(netFen: bigint, rate: Fraction, rounding: Rounding): VatAmounts {
  const taxFen = round(multiply(fraction(netFen), rate), rounding)
  return { netFen, taxFen, grossFen: netFen + taxFen }
}

/** Tax taken out of an amount that includes it: the net is rounded and the tax is the rest, so that the gross stands. */
export function vatFromGross(grossFen: bigint, rate: Fraction, rounding: Rounding): VatAmounts {
  const netFen = round(divide(fraction(grossFen), add(ONE, rate)), rounding)
  return { netFen, taxFen: grossFen - netFen, grossFen }
}

/** The tax of a document with several lines of one rate. */
export function vatOfLines(
  amountsFen: readonly bigint[],
  basis: VatBasis,
  rate: Fraction,
  level: VatRoundingLevel,
  rounding: Rounding,
): VatAmounts {
  const split = basis === 'net' ? vatFromNet : vatFromGross
  const rounded = level === 'line' ? amountsFen : [amountsFen.reduce((total, amount) => total + amount, 0n)]
  return rounded
    .map((amountFen) => split(amountFen, rate, rounding))
    .reduce(sumOf, { netFen: 0n, taxFen: 0n, grossFen: 0n })
}

const sumOf = (a: VatAmounts, b: VatAmounts): VatAmounts => ({
  netFen: a.netFen + b.netFen,
  taxFen: a.taxFen + b.taxFen,
  grossFen: a.grossFen + b.grossFen,
})
