import { Duration, oneOf, optional, record, ReportTerms as Sent } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** The provider's regular reports, and how often the parties meet over them. */
export const ReportTerms = record({
  ...Sent.properties,
  /** From the end of the period to the report, where that is bounded as well. */
  dueWithin: optional(Duration),
  /** Rhythm of the meetings. */
  meetings: optional(oneOf('week', 'month', 'quarter')),
  ...deadlinesAndLimits,
})
export type ReportTerms = Static<typeof ReportTerms>
