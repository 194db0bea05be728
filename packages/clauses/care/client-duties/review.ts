import type { ReviewRule } from '../../clause.ts'
import type { ClientDutiesTerms } from './terms.ts'

export const review: readonly ReviewRule<ClientDutiesTerms>[] = [
  {
    code: 'no-access',
    severity: 'note',
    check: ({ access }) => (access === undefined ? [{ path: 'access' }] : []),
  },
  {
    code: 'no-change-notice',
    severity: 'note',
    check: ({ changeNotice }) => (changeNotice === undefined ? [{ path: 'changeNotice' }] : []),
  },
  {
    code: 'no-reply-time',
    severity: 'note',
    check: ({ replyWithin }) => (replyWithin === undefined ? [{ path: 'replyWithin' }] : []),
  },
]
