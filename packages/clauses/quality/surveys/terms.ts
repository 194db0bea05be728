import { Duration, listOf, oneOf, optional, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** How customers are asked what they think of the service, and which answers count as satisfied. */
export const SurveysTerms = record({
  /** The way a survey reaches the customer. */
  channels: listOf(oneOf('in-conversation', 'sms', 'phone', 'email', 'social'), { minItems: 1 }),
  /** After each contact, this long after its end; without it surveys are periodic only. */
  delay: optional(Duration),
  /** Surveys among all customers of the period. */
  every: optional(oneOf('month', 'quarter', 'year')),
  /** Highest score; the lowest is 1. */
  scale: Type.Integer({ minimum: 2, maximum: 10 }),
  /** Scores from here on count as satisfied. */
  satisfiedFrom: Type.Integer({ minimum: 1, maximum: 10 }),
  /** The same customer is not asked again within this time. */
  quietTime: optional(Duration),
  ...deadlinesAndLimits,
})
export type SurveysTerms = Static<typeof SurveysTerms>
