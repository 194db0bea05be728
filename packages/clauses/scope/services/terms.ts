import { AmountYuan, LocalText, listOf, oneOf, optional, record, ServicesTerms } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** What the provider does: the engine's case types, and in words what the service consists of and who keeps the manual. */
export const ServicesClauseTerms = record({
  items: listOf(LocalText, { minItems: 1 }),
  ...ServicesTerms.properties,
  /** How often one customer is called, at most. */
  callLimits: optional(
    listOf(record({ most: Type.Integer({ minimum: 1 }), every: oneOf('day', 'week', 'month') }), { minItems: 1 }),
  ),
  /** What the provider may refund or make good in a case without asking, at most. */
  settleUpToYuan: optional(AmountYuan),
  manual: optional(oneOf('client', 'provider', 'jointly')),
  ...deadlinesAndLimits,
})
export type ServicesClauseTerms = Static<typeof ServicesClauseTerms>
