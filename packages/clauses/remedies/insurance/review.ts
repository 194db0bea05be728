import type { ReviewRule } from '../../clause.ts'
import type { InsuranceTerms } from './terms.ts'

export const review: readonly ReviewRule<InsuranceTerms>[] = [
  {
    code: 'kind-named-twice',
    severity: 'error',
    check: ({ policies }) =>
      policies.flatMap(({ kind }, index) =>
        policies.findIndex((each) => each.kind === kind) < index ? [{ path: `policies[${index}].kind` }] : [],
      ),
  },
  {
    code: 'no-sum',
    severity: 'warning',
    check: ({ policies }) =>
      policies.flatMap(({ amountYuan, perEventYuan }, index) =>
        amountYuan === undefined && perEventYuan === undefined ? [{ path: `policies[${index}].amountYuan` }] : [],
      ),
  },
  {
    code: 'no-proof',
    severity: 'note',
    check: ({ proofWithin }) => (proofWithin === undefined ? [{ path: 'proofWithin' }] : []),
  },
]
