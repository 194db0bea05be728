import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { answerDuty } from '../../shared/consent-reply.ts'
import type { ThirdPartyEngagementTerms } from './terms.ts'

const clause = 'third-party/engagement'

/** The third-party case: application, answer, review of the agreement, and a gate until it is signed. */
export function meaning({ kinds, apply, reply, agreement, reviewWithin }: ThirdPartyEngagementTerms): Meaning {
  const obligations: readonly (Obligation | undefined)[] = [
    apply && {
      id: 'apply-for-third-party',
      clause,
      kind: 'duty',
      owner: 'both',
      action: 'apply-for-third-party',
      timing: { kind: 'before', event: 'third-party-started', by: apply },
    },
    reply && answerDuty(clause, 'answer-third-party-application', 'third-party-applied-for', reply),
    reviewWithin && {
      id: 'review-third-party-agreement',
      clause,
      kind: 'right',
      owner: 'both',
      action: 'review-third-party-agreement',
      timing: { kind: 'after', event: 'third-party-agreement-received', within: reviewWithin },
    },
    {
      id: 'sign-third-party-agreement',
      clause,
      kind: 'gate',
      owner: 'third-party',
      action: 'sign-third-party-agreement',
      detail: { agreement },
    },
  ]
  return {
    obligations: obligations.filter((obligation) => obligation !== undefined),
    settings: { [clause]: { kinds } },
  }
}
