import type { ContractTerms } from '@heqi/terms'
import type { ReviewRule } from '../../clause.ts'
import { attainmentAboveWhole, targetUnreachable } from '../../shared/target-review.ts'

type Terms = NonNullable<ContractTerms['service-level/first-response']>

export const review: readonly ReviewRule<Terms>[] = [
  attainmentAboveWhole,
  targetUnreachable,
  {
    code: 'no-attainment',
    severity: 'note',
    check: ({ targets }) =>
      targets.flatMap(({ attainment }, index) => (attainment === undefined ? [{ path: `targets[${index}]` }] : [])),
  },
]
