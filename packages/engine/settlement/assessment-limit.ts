import type { AssessmentTerms } from '@heqi/terms'
import { compare, type Fraction, fraction, fractionOf, multiply, negate } from '@heqi/vocabulary'
import type { Formula } from '../statement.ts'
import { formula } from './line.ts'

/** The fee that the assessment moves: `feeFen` of the period, of which `stake` is at stake. */
export type Stake = { readonly feeFen: bigint; readonly stake: Fraction }

/** Most that may be deducted or added, as an amount with its sign; `undefined` when the amount stays inside. */
export function limitOf(
  terms: AssessmentTerms,
  amountFen: bigint,
  { feeFen, stake }: Stake,
): { readonly amount: Fraction; readonly formula: Formula } | undefined {
  const atStake = multiply(fraction(feeFen), stake)
  const floor = terms.floor === undefined ? undefined : fractionOf(terms.floor)
  const cap = terms.cap === undefined ? undefined : fractionOf(terms.cap)
  const least = floor && negate(multiply(atStake, floor))
  const most = cap && multiply(atStake, cap)
  if (least && compare(fraction(amountFen), least) < 0)
    return { amount: least, formula: formula('assessment.floor', { fee: feeFen, stake, floor, exact: amountFen }) }
  if (most && compare(fraction(amountFen), most) > 0)
    return { amount: most, formula: formula('assessment.cap', { fee: feeFen, stake, cap, exact: amountFen }) }
  return undefined
}
