import { AmountYuan, Duration, oneOf, optional, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** Neither party hires away the other's staff: for how long, and what it costs. */
export const NonSolicitationTerms = record({
  bound: oneOf('both', 'client', 'provider'),
  /** Beyond the term of the contract. */
  afterEnd: optional(Duration),
  /** For each person hired away: an amount, or so many months of that person's pay. */
  perPersonYuan: optional(AmountYuan),
  perPersonMonths: optional(Type.Integer({ minimum: 1 })),
})
export type NonSolicitationTerms = Static<typeof NonSolicitationTerms>
