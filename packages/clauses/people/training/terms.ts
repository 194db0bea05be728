import { AmountYuan, Duration, listOf, oneOf, optional, Phrase, record, Share } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** What staff learn before they serve and while they do, and how it is examined. */
export const TrainingTerms = record({
  initial: record({
    hours: optional(Type.Integer({ minimum: 1 })),
    /** Some contracts count initial training by days. */
    days: optional(Type.Integer({ minimum: 1 })),
    /** Whether the client approves plan and content beforehand. */
    approvedByClient: Type.Boolean(),
    /** Least score of the exam before serving. */
    passScore: optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  periodic: optional(record({ every: oneOf('month', 'quarter', 'year'), hours: Type.Integer({ minimum: 1 }) })),
  topics: optional(listOf(Phrase, { minItems: 1 })),
  /** For the client to hand over product material before initial training. */
  materialBefore: optional(Duration),
  /** What is paid for staff in training, as a share of the price of their seats. */
  seatPriceShare: optional(Share),
  /** What the training of one person costs. */
  perPersonYuan: optional(AmountYuan),
  /** What all of the initial training costs, once. */
  onceYuan: optional(AmountYuan),
  /** Who bears the cost. */
  cost: oneOf('client', 'provider', 'both'),
  ...deadlinesAndLimits,
})
export type TrainingTerms = Static<typeof TrainingTerms>
