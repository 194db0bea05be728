import type { HandoverTerms } from './terms.ts'

/** What is not charged has no share of the fees. */
export function tidy({ transition, ...terms }: HandoverTerms): HandoverTerms {
  if (transition === undefined) return terms
  const { feeShare, ...others } = transition
  return { ...terms, transition: { ...others, ...(feeShare === undefined || !others.charged ? {} : { feeShare }) } }
}
