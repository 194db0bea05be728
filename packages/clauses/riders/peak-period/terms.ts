import { AmountYuan, DecimalNumber, Duration, IsoDate, listOf, optional, Phrase, record, Share } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** When more customers call than usual, how many more people serve them, and when the plan for it is due. */
export const PeakPeriodTerms = record({
  periods: listOf(record({ name: Phrase, from: optional(IsoDate), to: optional(IsoDate) }), { minItems: 1 }),
  /** More people than outside the period, as a share of the usual headcount, or as a number. */
  extraStaffShare: optional(Share),
  extraStaff: optional(Type.Integer({ minimum: 1 })),
  /** All who serve in the period, the usual staff among them. */
  staff: optional(Type.Integer({ minimum: 1 })),
  /** What one person added costs the client for a day. */
  personDayYuan: optional(AmountYuan),
  /** What is served in the period is charged at so many times the usual price. */
  priceMultiple: optional(DecimalNumber),
  /** The staffing plan is due this long before the period begins. */
  planBefore: Duration,
})
export type PeakPeriodTerms = Static<typeof PeakPeriodTerms>
