import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { ProviderDutiesTerms } from './terms.ts'

const SHORTEST_HOURS = roughHours({ value: 3, unit: 'month' })

export const review: readonly ReviewRule<ProviderDutiesTerms>[] = [
  {
    code: 'records-kept-briefly',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第一百八十八条第一款', en: 'Civil Code art. 188(1)' },
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
