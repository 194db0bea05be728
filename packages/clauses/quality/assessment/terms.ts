import { Duration, AssessmentTerms as Engine, optional, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** How results move the fees, and how the parties come to a result. */
export const AssessmentTerms = record({
  ...Engine.properties,
  /** Points from which a period is passed. */
  passScore: optional(Type.Integer({ minimum: 1, maximum: 100 })),
  /** Day of the next month by which the result is told, or the time from the end of the period. */
  resultDay: optional(Type.Integer({ minimum: 1, maximum: 31 })),
  resultWithin: optional(Duration),
  /** From the result to an objection against it. */
  objectionWithin: optional(Duration),
  ...deadlinesAndLimits,
})
export type AssessmentTerms = Static<typeof AssessmentTerms>
