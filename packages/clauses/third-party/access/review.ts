import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { ThirdPartyAccessTerms } from './terms.ts'

const THREE_DAYS = { value: 3, unit: 'day' } as const
const SIX_MONTHS = { value: 6, unit: 'month' } as const
/** Cybersecurity Law: network logs are kept for no less than six months; 180 days are as good. */
const HALF_YEAR_IN_DAYS = { value: 180, unit: 'day' } as const

export const review: readonly ReviewRule<ThirdPartyAccessTerms>[] = [
  {
    code: 'slow-revocation',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《中华人民共和国个人信息保护法》第五十一条',
      en: 'Personal Information Protection Law art. 51',
    },
    check: ({ revokeWithin }) => (roughHours(revokeWithin) > roughHours(THREE_DAYS) ? [{ path: 'revokeWithin' }] : []),
  },
  {
    code: 'no-log',
    severity: 'note',
    check: ({ keepLog }) => (keepLog === undefined ? [{ path: 'keepLog' }] : []),
  },
  {
    code: 'short-log',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《中华人民共和国网络安全法》网络日志留存的规定',
      en: 'Cybersecurity Law, retention of network logs',
    },
    check: ({ keepLog }) =>
      keepLog !== undefined && roughHours(keepLog) < roughHours(HALF_YEAR_IN_DAYS)
        ? [{ path: 'keepLog', repair: { op: 'set', path: 'third-party/access.keepLog', value: SIX_MONTHS } }]
        : [],
  },
]
