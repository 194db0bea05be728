import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { StaffNdaTerms } from './terms.ts'

const SLOWEST_HOURS = roughHours({ value: 3, unit: 'day' })

export const review: readonly ReviewRule<StaffNdaTerms>[] = [
  {
    code: 'no-revocation',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《中华人民共和国个人信息保护法》第五十一条',
      en: 'Personal Information Protection Law art. 51',
    },
    check: ({ revokeWithin }) => (revokeWithin === undefined ? [{ path: 'revokeWithin' }] : []),
  },
  {
    code: 'slow-revocation',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《中华人民共和国个人信息保护法》第五十一条',
      en: 'Personal Information Protection Law art. 51',
    },
    check: ({ revokeWithin }) =>
      revokeWithin && roughHours(revokeWithin) > SLOWEST_HOURS ? [{ path: 'revokeWithin' }] : [],
  },
  {
    code: 'no-copies',
    severity: 'note',
    check: ({ copiesWithin }) => (copiesWithin === undefined ? [{ path: 'copiesWithin' }] : []),
  },
]
