import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { RescissionTerms } from './terms.ts'

const THREE_MONTHS = { value: 3, unit: 'month' } as const

export const review: readonly ReviewRule<RescissionTerms>[] = [
  {
    code: 'no-cure-time',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《中华人民共和国民法典》第五百六十三条第一款第三项',
      en: 'Civil Code art. 563(1)(3)',
    },
    check: ({ cure }) => (cure.value === 0 ? [{ path: 'cure' }] : []),
  },
  {
    code: 'long-cure',
    severity: 'note',
    check: ({ cure }) => (roughHours(cure) > roughHours(THREE_MONTHS) ? [{ path: 'cure' }] : []),
  },
  {
    code: 'one-sided-convenience',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第六条', en: 'Civil Code art. 6' },
    check: ({ convenience }) =>
      convenience !== undefined && convenience.by !== 'both' ? [{ path: 'convenience.by' }] : [],
  },
  {
    code: 'no-objection-time',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百六十五条第一款', en: 'Civil Code art. 565(1)' },
    check: ({ objection }) => (objection === undefined ? [{ path: 'objection' }] : []),
  },
]
