import type { ContractTerms } from '@heqi/terms'
import { compare, fractionOf, ONE } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'

type Terms = NonNullable<ContractTerms['service-level/first-response']>

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'attainment-above-whole',
    severity: 'error',
    check: ({ targets }) =>
      targets.flatMap(({ attainment }, index) =>
        attainment !== undefined && compare(fractionOf(attainment), ONE) > 0
          ? [{ path: `targets[${index}].attainment`, data: { attainment } }]
          : [],
      ),
  },
  {
    code: 'target-unreachable',
    severity: 'warning',
    check: ({ targets }) => {
      const general = targets.findIndex(({ filter }) => Object.keys(filter ?? {}).length === 0)
      return targets.flatMap((_, index) => (general >= 0 && index > general ? [{ path: `targets[${index}]` }] : []))
    },
  },
  {
    code: 'no-attainment',
    severity: 'note',
    check: ({ targets }) =>
      targets.flatMap(({ attainment }, index) => (attainment === undefined ? [{ path: `targets[${index}]` }] : [])),
  },
]
