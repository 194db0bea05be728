import type { Meaning } from '../../clause.ts'
import { after, calledFor, every, obligationsOf } from '../../shared/obligations.ts'
import type { FeedbackTerms } from './terms.ts'

const clause = 'quality/feedback'
const { duty } = obligationsOf(clause)

/** The suggestions register collects the topics; the digest, urgent matters and answers are duties. */
export const meaning = ({ topics, digest, dueDay, urgentWithin, answerWithin }: FeedbackTerms): Meaning => ({
  settings: { [clause]: { topics } },
  obligations: calledFor(
    duty('provider', 'send-feedback-digest', every(digest, dueDay)),
    urgentWithin && duty('provider', 'tell-urgent-feedback', after('urgent-feedback-known', urgentWithin)),
    answerWithin && duty('client', 'answer-suggestion', after('suggestion-received', answerWithin)),
  ),
})
