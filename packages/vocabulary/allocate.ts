import { compare, type Fraction, fraction, isZero, multiply, round, subtract, sum, ZERO } from './fraction.ts'

/** One share of a split: a stable key that breaks ties, and a weight that is not negative. */
export type Share = { readonly key: string; readonly weight: Fraction }

/**
 * Splits an amount of fen by weight so that the parts add up exactly: each part gets its floor, what remains goes fen by
 * fen to the largest remainders, ties by key. A negative amount splits as the mirror of the positive one.
 * @throws RangeError when the weights add up to zero, one is negative, or two shares have the same key.
 */
export function allocate(amountFen: bigint, shares: readonly Share[]): ReadonlyMap<string, bigint> {
  const total = sum(shares.map((share) => share.weight))
  if (isZero(total)) throw new RangeError('the weights of a split must not add up to zero')
  if (shares.some((share) => compare(share.weight, ZERO) < 0)) throw new RangeError('a weight must not be negative')
  if (new Set(shares.map((share) => share.key)).size < shares.length) throw new RangeError('keys must differ')
  const sign = amountFen < 0n ? -1n : 1n
  const magnitude = sign * amountFen
  const parts = shares.map((share) => {
    const exact = multiply(fraction(magnitude * total.denominator, total.numerator), share.weight)
    const whole = round(exact, 'floor')
    return { key: share.key, whole, remainder: subtract(exact, fraction(whole)) }
  })
  const left = Number(magnitude - parts.reduce((taken, part) => taken + part.whole, 0n))
  const byRemainder = [...parts].sort((a, b) => compare(b.remainder, a.remainder) || (a.key < b.key ? -1 : 1))
  const lucky = new Set(byRemainder.slice(0, left).map((part) => part.key))
  return new Map(parts.map((part) => [part.key, sign * (part.whole + (lucky.has(part.key) ? 1n : 0n))]))
}
