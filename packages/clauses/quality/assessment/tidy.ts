import type { AssessmentTerms } from './terms.ts'

/** A deduction for each point is written with its minus. */
export function tidy(terms: AssessmentTerms): AssessmentTerms {
  if (terms.method.kind !== 'per-point') return terms
  const deductions = terms.method.deductions.map(({ perPointShare, ...entry }) =>
    perPointShare === undefined ? entry : { ...entry, perPointShare: negative(perPointShare) },
  )
  return { ...terms, method: { kind: 'per-point', deductions } }
}

const negative = (share: string): string =>
  share.startsWith('-') || /^0+(?:\.0+)?[%‰]?$/.test(share) ? share : `-${share}`
