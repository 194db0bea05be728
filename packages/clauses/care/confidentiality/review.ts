import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { ConfidentialityTerms } from './terms.ts'

const A_YEAR_HOURS = roughHours({ value: 1, unit: 'year' })

export const review: readonly ReviewRule<ConfidentialityTerms>[] = [
  {
    code: 'one-sided',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百零九条第二款', en: 'Civil Code art. 509(2)' },
    check: ({ by }) =>
      by === 'both'
        ? []
        : [{ path: 'by', data: { by }, repair: { op: 'set', path: 'care/confidentiality.by', value: 'both' } }],
  },
  {
    code: 'no-exceptions',
    severity: 'note',
    check: ({ exceptions }) => (exceptions === undefined ? [{ path: 'exceptions' }] : []),
  },
  {
    code: 'short-after-end',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百五十八条', en: 'Civil Code art. 558' },
    check: ({ lasts }) =>
      lasts.kind === 'after-end' && roughHours(lasts.within) < A_YEAR_HOURS ? [{ path: 'lasts.within' }] : [],
  },
  {
    code: 'no-return',
    severity: 'note',
    check: ({ returnWithin }) => (returnWithin === undefined ? [{ path: 'returnWithin' }] : []),
  },
]
