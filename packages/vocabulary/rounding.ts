/**
 * How a fraction becomes an integer. Always a required argument: nothing rounds by accident.
 * `half-up` is 四舍五入, away from zero on a tie, so that a reversal cancels exactly.
 */
export type Rounding = 'half-up' | 'half-even' | 'up' | 'down' | 'ceiling' | 'floor'

/** `numerator / denominator` as an integer. @throws RangeError when the denominator is not positive. */
export function roundQuotient(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (denominator <= 0n) throw new RangeError(`denominator must be positive, got ${denominator}`)
  const quotient = numerator / denominator
  const remainder = numerator % denominator
  if (remainder === 0n) return quotient
  const away = numerator < 0n ? quotient - 1n : quotient + 1n
  const twice = 2n * (remainder < 0n ? -remainder : remainder)
  switch (rounding) {
    case 'half-up':
      return twice >= denominator ? away : quotient
    case 'half-even':
      if (twice === denominator) return quotient % 2n === 0n ? quotient : away
      return twice > denominator ? away : quotient
    case 'up':
      return away
    case 'down':
      return quotient
    case 'ceiling':
      return numerator > 0n ? away : quotient
    case 'floor':
      return numerator < 0n ? away : quotient
  }
}
