import { QualityDepositTerms as Deposited, IsoDate, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** What the provider deposits, until when, what may be taken from it, and when it comes back. */
export const QualityDepositTerms = record({
  ...Deposited.properties,
  /** The last day to pay it, where a day is named. */
  payBy: optional(IsoDate),
  /** Until when a bank's guarantee stands in for it. */
  guaranteedUntil: optional(IsoDate),
})
export type QualityDepositTerms = Static<typeof QualityDepositTerms>
