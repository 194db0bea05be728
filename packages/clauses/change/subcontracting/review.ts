import type { ReviewRule } from '../../clause.ts'
import { silenceIsConsent } from '../../shared/consent-reply.ts'
import type { SubcontractingTerms } from './terms.ts'

export const review: readonly ReviewRule<SubcontractingTerms>[] = [
  silenceIsConsent('change/subcontracting'),
  {
    code: 'no-reply-time',
    severity: 'note',
    check: ({ allowed, reply }) => (allowed === 'with-consent' && reply === undefined ? [{ path: 'reply' }] : []),
  },
  {
    code: 'notice-only',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《中华人民共和国个人信息保护法》第二十一条第三款',
      en: 'Personal Information Protection Law art. 21(3)',
    },
    check: ({ allowed }) =>
      allowed === 'with-notice'
        ? [{ path: 'allowed', repair: { op: 'set', path: 'change/subcontracting.allowed', value: 'with-consent' } }]
        : [],
  },
  {
    code: 'no-exclusion',
    severity: 'note',
    check: ({ allowed, excluded }) => (allowed !== 'forbidden' && excluded === undefined ? [{ path: 'excluded' }] : []),
  },
]
