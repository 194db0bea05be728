import type { ReviewRule } from '../../clause.ts'
import type { ServicesClauseTerms } from './terms.ts'

export const review: readonly ReviewRule<ServicesClauseTerms>[] = [
  {
    code: 'case-type-in-and-out',
    severity: 'error',
    check: ({ caseTypes, excludedCaseTypes }) =>
      (excludedCaseTypes ?? []).flatMap((caseType, index) =>
        caseTypes.includes(caseType) ? [{ path: `excludedCaseTypes[${index}]`, data: { caseType } }] : [],
      ),
  },
  {
    code: 'case-type-twice',
    severity: 'warning',
    check: ({ caseTypes }) =>
      caseTypes.flatMap((caseType, index) =>
        caseTypes.indexOf(caseType) < index ? [{ path: `caseTypes[${index}]`, data: { caseType } }] : [],
      ),
  },
]
