import type { ReviewRule } from '../../clause.ts'
import type { TrainingTerms } from './terms.ts'

export const review: readonly ReviewRule<TrainingTerms>[] = [
  {
    code: 'no-exam',
    severity: 'note',
    check: ({ initial }) => (initial.passScore === undefined ? [{ path: 'initial.passScore' }] : []),
  },
  {
    code: 'no-length',
    severity: 'warning',
    check: ({ initial }) =>
      initial.hours === undefined && initial.days === undefined ? [{ path: 'initial.hours' }] : [],
  },
  {
    code: 'no-periodic',
    severity: 'note',
    check: ({ periodic }) => (periodic === undefined ? [{ path: 'periodic' }] : []),
  },
  {
    code: 'material-without-date',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百零九条第二款', en: 'Civil Code art. 509(2)' },
    check: ({ initial, materialBefore }) =>
      initial.approvedByClient && materialBefore === undefined ? [{ path: 'materialBefore' }] : [],
  },
]
