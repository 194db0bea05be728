import { type Fraction, fraction, multiply, round } from './fraction.ts'
import type { Rounding } from './rounding.ts'

/** Currencies by ISO 4217; all that Heqi settles have a hundredth as their smallest unit. */
export type Currency = 'CNY' | 'HKD' | 'USD' | 'EUR'

/** An amount in fen (分, the hundredth of the currency unit); a bare `bigint` named `...Fen` is in the contract's currency. */
export type Money = { readonly amountFen: bigint; readonly currency: Currency }

/** An exact amount of yuan as exact fen; no rounding happens here. */
export const fenOfYuan = (yuan: Fraction): Fraction => multiply(yuan, fraction(100n))

/** An exact amount of fen rounded to whole fen. */
export const roundFen = (fen: Fraction, rounding: Rounding): bigint => round(fen, rounding)

/** `-1234567` fen as `-12345.67`. */
export function yuanText(amountFen: bigint): string {
  const digits = (amountFen < 0n ? -amountFen : amountFen).toString().padStart(3, '0')
  return `${amountFen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
