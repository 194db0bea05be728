import type { Duration, Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { FeedbackTerms } from './terms.ts'

const clause = 'quality/feedback'

const after = (event: string, within: Duration) => ({ kind: 'after', event, within }) as const

/** The suggestions register collects the topics; the digest, urgent matters and answers are duties. */
export function meaning({ topics, digest, dueDay, urgentWithin, answerWithin }: FeedbackTerms): Meaning {
  const duty = (id: string, owner: 'client' | 'provider', timing: NonNullable<Obligation['timing']>): Obligation => ({
    id,
    clause,
    kind: 'duty',
    owner,
    action: id,
    timing,
  })
  return {
    settings: { [clause]: { topics } },
    obligations: [
      duty('send-feedback-digest', 'provider', {
        kind: 'every',
        period: digest,
        ...(dueDay === undefined ? {} : { dueDay }),
      }),
      ...(urgentWithin ? [duty('tell-urgent-feedback', 'provider', after('urgent-feedback-known', urgentWithin))] : []),
      ...(answerWithin ? [duty('answer-suggestion', 'client', after('suggestion-received', answerWithin))] : []),
    ],
  }
}
