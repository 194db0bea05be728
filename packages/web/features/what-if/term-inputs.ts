import type { ContractTerms } from '@heqi/terms'

/** A term that can be tried with another value: its path in the contract, what it is, and its value now. */
export type TermInput = {
  readonly path: string
  readonly kind: 'target' | 'weight' | 'price' | 'amount' | 'share'
  readonly subject: string
  readonly value: string
  /** Of a target. */
  readonly unit?: string
}

/** The terms that most often move a month's amount, as they stand. */
export function termInputs(terms: ContractTerms): readonly TermInput[] {
  const kpis = (terms['quality/kpi']?.kpis ?? []).flatMap((kpi): TermInput[] => [
    {
      path: `quality/kpi.kpis[${kpi.metric}].target.value`,
      kind: 'target',
      subject: kpi.metric,
      value: kpi.target.value,
      unit: kpi.target.unit,
    },
    { path: `quality/kpi.kpis[${kpi.metric}].weight`, kind: 'weight', subject: kpi.metric, value: kpi.weight },
  ])
  const components = (terms['fees/fee-components']?.components ?? []).flatMap((component): TermInput[] => {
    const at = `fees/fee-components.components[${component.id}]`
    if ('unitPriceYuan' in component)
      return [{ path: `${at}.unitPriceYuan`, kind: 'price', subject: component.id, value: component.unitPriceYuan }]
    if ('amountYuan' in component)
      return [{ path: `${at}.amountYuan`, kind: 'amount', subject: component.id, value: component.amountYuan }]
    return []
  })
  const { 'quality/assessment': assessment, 'fees/payment-schedule': schedule } = terms
  const shares: TermInput[] = [
    ...(assessment?.atStake === undefined
      ? []
      : [
          {
            path: 'quality/assessment.atStake',
            kind: 'share' as const,
            subject: 'quality/assessment',
            value: assessment.atStake,
          },
        ]),
    ...(schedule?.retention === undefined
      ? []
      : [
          {
            path: 'fees/payment-schedule.retention.share',
            kind: 'share' as const,
            subject: 'fees/payment-schedule',
            value: schedule.retention.share,
          },
        ]),
  ]
  return [...kpis, ...components, ...shares]
}
