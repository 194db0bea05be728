import type { optionsAtPlace as chinese } from '../zh-CN/options-at-place.ts'

export const optionsAtPlace: Readonly<Record<keyof typeof chinese, string>> = {
  'unit=month': 'months',
  'unit=working-day': 'working days',
  'unit=hour': 'hours',
  'unit=point': 'points',
  'quality/kpi.metrics.transfers=once': 'A transferred contact counts once',
  'quality/kpi.metrics.variant=all': 'All answered, or all complaints',
  'quality/assessment.method.kind=proportional': 'In proportion to the score',
  'fees/payment-schedule.prepayment.setOff=proportional': "In proportion to the month's fees",
  'fees/late-payment.charge.kind=once': 'Once',
  'remedies/penalty.per=event': 'Per event',
  'remedies/penalty.per=day': 'Per day',
  'remedies/liability-cap.scope=event': 'Each event',
  'general/severability.replacement=negotiated': 'Agreed by the parties',
  'quality/service-credits.earnBack.kind=contract-year': 'Average over the contract year',
}
