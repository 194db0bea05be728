import type { ReviewRule } from '../../clause.ts'
import type { ContractParticularsTerms } from './terms.ts'

export const review: readonly ReviewRule<ContractParticularsTerms>[] = [
  {
    code: 'no-place-of-signing',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民事诉讼法》第三十五条', en: 'Civil Procedure Law art. 35' },
    check: ({ signedAt }) => (signedAt === undefined ? [{ path: 'signedAt' }] : []),
  },
  {
    code: 'date-without-date',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百零二条第一款', en: 'Civil Code art. 502(1)' },
    check: ({ effectiveness, effectiveFrom }) =>
      effectiveness === 'date' && effectiveFrom === undefined ? [{ path: 'effectiveFrom' }] : [],
  },
]
