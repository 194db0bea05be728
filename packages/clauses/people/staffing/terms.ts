import { AmountYuan, Duration, listOf, oneOf, optional, Phrase, record, Share } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** Who may serve: qualifications, headcount by role, the name list, appraisal and replacement. */
export const StaffingTerms = record({
  /** Conditions that every agent meets. */
  qualifications: listOf(Phrase, { minItems: 1 }),
  headcount: optional(listOf(record({ role: Phrase, number: Type.Integer({ minimum: 1 }) }), { minItems: 1 })),
  /** All who serve, whatever their role. */
  total: optional(Type.Integer({ minimum: 1 })),
  /** One leader is responsible for no more people than this. */
  peoplePerLeader: optional(Type.Integer({ minimum: 1 })),
  /** One quality inspector listens to no more people than this. */
  peoplePerInspector: optional(Type.Integer({ minimum: 1 })),
  /** Time on such a post, at least. */
  experience: optional(Duration),
  /** The list of names goes to the client before service, and changes of it ahead of time. */
  nameList: optional(record({ before: Duration, changes: Duration })),
  /** Rhythm in which the provider appraises its staff. */
  appraisal: optional(oneOf('month', 'quarter', 'year')),
  /** To replace staff whom the client reasonably rejects. */
  replaceWithin: optional(Duration),
  /** From the signature until all staff are in place. */
  completeWithin: optional(Duration),
  /** What the provider pays each of the staff for a month, at least. */
  wageFloorYuan: optional(AmountYuan),
  /** Share of the staff that leaves in a period, at most, and what is deducted for more. */
  turnover: optional(
    record({
      most: Share,
      every: oneOf('month', 'quarter', 'year'),
      /** Of the month's fee, for each percentage point above. */
      perPointShare: optional(Share),
      perPointYuan: optional(AmountYuan),
      perPersonYuan: optional(AmountYuan),
    }),
  ),
  ...deadlinesAndLimits,
})
export type StaffingTerms = Static<typeof StaffingTerms>
