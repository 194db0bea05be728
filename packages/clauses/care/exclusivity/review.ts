import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { ExclusivityTerms } from './terms.ts'

const LONGEST_HOURS = roughHours({ value: 2, unit: 'year' })

export const review: readonly ReviewRule<ExclusivityTerms>[] = [
  {
    code: 'long-after-end',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第六条', en: 'Civil Code art. 6' },
    check: ({ afterEnd }) => (afterEnd && roughHours(afterEnd) > LONGEST_HOURS ? [{ path: 'afterEnd' }] : []),
  },
  {
    code: 'ban-without-declaration',
    severity: 'note',
    check: ({ declareWithin }) => (declareWithin === undefined ? [{ path: 'declareWithin' }] : []),
  },
]
