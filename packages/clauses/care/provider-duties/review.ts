import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { ProviderDutiesTerms } from './terms.ts'

const SHORTEST_HOURS = roughHours({ value: 3, unit: 'month' })

export const review: readonly ReviewRule<ProviderDutiesTerms>[] = [
  {
    code: 'records-kept-briefly',
    severity: 'warning',
    check: ({ recordKeeping }) =>
      recordKeeping && roughHours(recordKeeping) < SHORTEST_HOURS ? [{ path: 'recordKeeping' }] : [],
  },
  {
    code: 'no-records',
    severity: 'note',
    check: ({ recordKeeping }) => (recordKeeping === undefined ? [{ path: 'recordKeeping' }] : []),
  },
  {
    code: 'no-inspection',
    severity: 'note',
    check: ({ inspection }) => (inspection === undefined ? [{ path: 'inspection' }] : []),
  },
]
