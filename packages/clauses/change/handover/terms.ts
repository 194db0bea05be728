import { Duration, listOf, oneOf, optional, record, Share } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

export const HANDOVER_ITEMS = [
  'customer-data',
  'business-data',
  'work-in-progress',
  'knowledge',
  'accounts',
  'equipment',
] as const

/** What the provider hands over at the end, and what becomes of the data. */
export const HandoverTerms = record({
  items: listOf(oneOf(...HANDOVER_ITEMS), { minItems: 1 }),
  /** From the end of the contract. */
  within: Duration,
  /** What happens to materials and data that the provider holds. */
  data: oneOf('return', 'destroy', 'return-and-destroy'),
  /** A written certificate of return or destruction, from its completion. */
  certificateWithin: optional(Duration),
  /** The client confirms the handover, from receipt of the list. */
  confirm: optional(record({ within: Duration, silence: oneOf('accepted', 'not-accepted') })),
  /** The provider goes on serving after the end when the client asks. */
  transition: optional(
    record({
      length: Duration,
      charged: Type.Boolean(),
      /** The share of the prices of this contract that is charged; absent: all of them. */
      feeShare: optional(Share),
    }),
  ),
  ...deadlinesAndLimits,
})
export type HandoverTerms = Static<typeof HandoverTerms>
