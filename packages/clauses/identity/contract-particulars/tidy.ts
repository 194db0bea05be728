import type { ContractParticularsTerms } from './terms.ts'

/** A date of effect belongs to effectiveness by date only. */
export const tidy = ({ effectiveFrom, ...terms }: ContractParticularsTerms): ContractParticularsTerms =>
  terms.effectiveness === 'date' && effectiveFrom !== undefined ? { ...terms, effectiveFrom } : terms
