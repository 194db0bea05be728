import type { ReviewRule } from '../../clause.ts'
import { noReplyTime, silenceIsConsent } from '../../shared/consent-reply.ts'
import type { AmendmentTerms } from './terms.ts'

export const review: readonly ReviewRule<AmendmentTerms>[] = [
  silenceIsConsent('change/amendment'),
  noReplyTime,
  {
    code: 'loose-form',
    severity: 'note',
    check: ({ form }) => (form === 'written' ? [{ path: 'form' }] : []),
  },
]
