import { type Static, Type } from 'typebox'
import * as fees from './fees.ts'
import { ClockTarget } from './metric.ts'
import * as payment from './payment.ts'
import { Duration, LocalText, listOf, oneOf, optional, record, Share } from './primitives.ts'
import * as quality from './quality.ts'
import * as remedies from './remedies.ts'
import * as scope from './scope.ts'

/**
 * The executable terms of a contract: what the engine reads, keyed by the clause that says it, so that whatever is computed
 * from an entry names its clause. Clauses without an entry are silent; rules.md says what then holds.
 */
export const ContractTerms = record({
  'identity/parties': scope.PartiesTerms,
  'identity/contract-particulars': record({
    number: Type.String(),
    title: LocalText,
    timeZone: optional(Type.String()),
    currency: optional(oneOf('CNY', 'HKD', 'USD', 'EUR')),
  }),
  'scope/services': optional(scope.ServicesTerms),
  'scope/channels': optional(scope.ChannelsTerms),
  'scope/audience': optional(scope.AudienceTerms),
  'scope/service-hours': optional(scope.ServiceHoursTerms),
  'term/duration': scope.DurationTerms,
  'term/trial': optional(scope.TrialTerms),
  'term/renewal': optional(scope.RenewalTerms),
  'service-level/first-response': optional(
    record({ targets: listOf(ClockTarget), countBots: optional(Type.Boolean()) }),
  ),
  'service-level/resolution': optional(
    record({ targets: listOf(ClockTarget), clock: optional(oneOf('first', 'last')) }),
  ),
  'service-level/on-site': optional(record({ dispatchWithin: optional(Duration), arriveWithin: optional(Duration) })),
  'service-level/system-stability': optional(record({ availability: Share })),
  'quality/kpi': optional(quality.KpiTerms),
  'quality/assessment': optional(quality.AssessmentTerms),
  'quality/service-credits': optional(quality.ServiceCreditTerms),
  'quality/failure-ladder': optional(quality.FailureLadderTerms),
  'quality/acceptance': optional(quality.AcceptanceTerms),
  'quality/rectification': optional(quality.RectificationTerms),
  'quality/reports': optional(quality.ReportTerms),
  'people/headcount-change': optional(fees.HeadcountChangeTerms),
  'fees/fee-components': optional(fees.FeeComponentTerms),
  'fees/included-volume': optional(fees.IncludedVolumeTerms),
  'fees/volume-baseline': optional(fees.VolumeBaselineTerms),
  'fees/time-rates': optional(fees.TimeRateTerms),
  'fees/gainshare': optional(fees.GainshareTerms),
  'fees/total-price': optional(payment.TotalPriceTerms),
  'fees/payment-schedule': optional(payment.PaymentScheduleTerms),
  'fees/payment-day': optional(payment.PaymentDayTerms),
  'fees/invoicing': optional(payment.InvoicingTerms),
  'fees/late-payment': optional(payment.LatePaymentTerms),
  'fees/suspension-right': optional(payment.SuspensionRightTerms),
  'fees/fee-adjustment': optional(fees.FeeAdjustmentTerms),
  'fees/refund': optional(payment.RefundTerms),
  'fees/quality-deposit': optional(payment.QualityDepositTerms),
  'riders/peak-period': optional(fees.PeakPriceTerms),
  'care/non-solicitation': optional(remedies.NonSolicitationTerms),
  'remedies/penalty': optional(remedies.PenaltyTerms),
  'remedies/damages': optional(remedies.DamagesTerms),
  'remedies/liability-cap': optional(remedies.LiabilityCapTerms),
  'remedies/force-majeure': optional(remedies.ForceMajeureTerms),
})
export type ContractTerms = Static<typeof ContractTerms>

/** `family/clause`, as in the clause catalogue. */
export type ClauseId = keyof ContractTerms
