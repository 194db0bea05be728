import type { ReviewRule } from '../../clause.ts'
import { noReplyTime, silenceIsConsent } from '../../shared/consent-reply.ts'
import type { ThirdPartyEngagementTerms } from './terms.ts'

export const review: readonly ReviewRule<ThirdPartyEngagementTerms>[] = [
  silenceIsConsent('third-party/engagement'),
  noReplyTime,
  {
    code: 'agreement-unreviewed',
    severity: 'note',
    check: ({ agreement, reviewWithin }) =>
      agreement === 'engaging-party' && reviewWithin === undefined ? [{ path: 'reviewWithin' }] : [],
  },
]
