import type { ReviewRule } from '../../clause.ts'
import { noReplyTime, silenceIsConsent } from '../../shared/consent-reply.ts'
import type { AssignmentTerms } from './terms.ts'

export const review: readonly ReviewRule<AssignmentTerms>[] = [
  silenceIsConsent('change/assignment'),
  noReplyTime,
  {
    code: 'one-sided',
    severity: 'note',
    check: ({ bound }) =>
      bound === 'both'
        ? []
        : [{ path: 'bound', repair: { op: 'set', path: 'change/assignment.bound', value: 'both' } }],
  },
  {
    code: 'receivables-ban',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百四十五条第二款', en: 'Civil Code art. 545(2)' },
    check: ({ receivables }) => (receivables === 'with-consent' ? [{ path: 'receivables' }] : []),
  },
]
