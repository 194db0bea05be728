import type { NonSolicitationTerms } from '@heqi/terms'
import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'

const LONGEST_HOURS = roughHours({ value: 2, unit: 'year' })

export const review: readonly ReviewRule<NonSolicitationTerms>[] = [
  {
    code: 'long-after-end',
    severity: 'warning',
    check: ({ afterEnd }) => (afterEnd && roughHours(afterEnd) > LONGEST_HOURS ? [{ path: 'afterEnd' }] : []),
  },
  {
    code: 'no-compensation',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百八十五条', en: 'Civil Code art. 585' },
    check: ({ perPersonYuan, perPersonMonths }) =>
      perPersonYuan === undefined && perPersonMonths === undefined ? [{ path: 'perPersonMonths' }] : [],
  },
  {
    code: 'two-compensations',
    severity: 'warning',
    check: ({ perPersonYuan, perPersonMonths }) =>
      perPersonYuan !== undefined && perPersonMonths !== undefined ? [{ path: 'perPersonYuan' }] : [],
  },
]
