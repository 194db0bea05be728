import type { Meaning } from '../../clause.ts'
import { answerDuty } from '../../shared/consent-reply.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { ThirdPartyEngagementTerms } from './terms.ts'

const clause = 'third-party/engagement'
const { duty, right, gate } = obligationsOf(clause)

/** The third-party case: application, answer, review of the agreement, and a gate until it is signed. */
export function meaning({
  kinds,
  apply,
  reply,
  agreement,
  reviewWithin,
  deadlines,
  limits,
}: ThirdPartyEngagementTerms): Meaning {
  const received = 'third-party-agreement-received'
  return {
    obligations: calledFor(
      apply && duty('both', 'apply-for-third-party', before('third-party-started', apply)),
      reply && answerDuty(clause, 'both', 'answer-third-party-application', 'third-party-applied-for', reply),
      reviewWithin && right('both', 'review-third-party-agreement', after(received, reviewWithin)),
      gate('third-party', 'sign-third-party-agreement', undefined, { detail: { agreement } }),
    ),
    ...figuresOnRecord(clause, { kinds, deadlines, limits }),
  }
}
