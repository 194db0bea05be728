import { Duration, listOf, oneOf, optional, Phrase, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** How what customers say reaches the client: problems, wishes and complaints, collected and passed on. */
export const FeedbackTerms = record({
  topics: listOf(Phrase, { minItems: 1 }),
  digest: oneOf('week', 'month', 'quarter'),
  /** Day of the following period by which the digest is due. */
  dueDay: optional(Type.Integer({ minimum: 1, maximum: 31 })),
  /** Matters that touch many customers or safety are told at once. */
  urgentWithin: optional(Duration),
  /** For the client to answer a suggestion. */
  answerWithin: optional(Duration),
})
export type FeedbackTerms = Static<typeof FeedbackTerms>
