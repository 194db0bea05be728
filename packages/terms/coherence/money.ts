import { compare, type Fraction, fractionOf, ONE, type Refusal, sum } from '@heqi/vocabulary'
import type { ContractTerms } from '../contract-terms.ts'
import { type CoherenceCode, type CoherenceRule, repeatedIds, unknownReference } from './coherence.ts'

const componentsOf = (terms: ContractTerms) => terms['fees/fee-components']?.components ?? []

export const componentsAreNamedOnce: CoherenceRule = (terms) =>
  repeatedIds('fees/fee-components.components', componentsOf(terms))

export const componentReferencesExist: CoherenceRule = (terms) => {
  const known = componentsOf(terms).map((component) => component.id)
  const rates = terms['fees/time-rates']
  const adjustments = terms['fees/fee-adjustment'] ?? []
  const payment = terms['fees/payment-day']
  const second = payment?.kind === 'day-of-month' ? payment.second : undefined
  return [
    ...(second?.components ?? []).flatMap((name, index) =>
      unknownReference(`fees/payment-day.second.components[${index}]`, name, known),
    ),
    ...(rates?.components ?? []).flatMap((name, index) =>
      unknownReference(`fees/time-rates.components[${index}]`, name, known),
    ),
    ...adjustments.flatMap((entry) =>
      entry.kind === 'negotiation'
        ? []
        : (entry.components ?? []).flatMap((name, index) =>
            unknownReference(`fees/fee-adjustment[${entry.id}].components[${index}]`, name, known),
          ),
    ),
  ]
}

/** Price steps rise, and only the last one is open. */
export const tiersRise: CoherenceRule = (terms) =>
  componentsOf(terms).flatMap((component) => {
    if (component.kind !== 'per-item') return []
    const path = `fees/fee-components.components[${component.id}].tiers.steps`
    const steps = component.tiers.steps
    return steps.flatMap((step, index): Refusal<CoherenceCode>[] => {
      const last = index === steps.length - 1
      if (last !== (step.upTo === undefined))
        return [
          { code: 'step-open-ended', place: { path: `${path}[${index}].upTo` }, data: { value: step.upTo ?? '' } },
        ]
      const below = steps[index - 1]?.upTo
      if (step.upTo === undefined || below === undefined || compare(fractionOf(step.upTo), fractionOf(below)) > 0)
        return []
      return [
        {
          code: 'order-not-rising',
          place: { path: `${path}[${index}].upTo` },
          data: { value: step.upTo, expected: below },
        },
      ]
    })
  })

/** The steps of a commission rise; the first one alone may begin at zero. */
export const commissionStepsRise: CoherenceRule = (terms) =>
  (terms['fees/gainshare'] ?? []).flatMap((result) => {
    if (result.kind !== 'stepped-commission') return []
    const { steps } = result.tiers
    return steps.flatMap(({ fromYuan = '0' }, index): Refusal<CoherenceCode>[] => {
      const below = steps[index - 1]
      if (!below || compare(fractionOf(fromYuan), fractionOf(below.fromYuan ?? '0')) > 0) return []
      return [
        {
          code: 'order-not-rising',
          place: { path: `fees/gainshare[${result.id}].tiers.steps[${index}].fromYuan` },
          data: { value: fromYuan, expected: below.fromYuan ?? '0' },
        },
      ]
    })
  })

/** An hourly price needs hours: a number of contacts is none. */
export const hoursAreTimes: CoherenceRule = (terms) =>
  componentsOf(terms).flatMap((component): Refusal<CoherenceCode>[] => {
    if (component.kind !== 'per-hour' || component.hours.kind !== 'records') return []
    const { measure } = component.hours
    if (measure === 'talk-time' || measure === 'handle-time') return []
    const path = `fees/fee-components.components[${component.id}].hours.measure`
    return [
      { code: 'unit-does-not-fit', place: { path }, data: { value: measure, expected: 'talk-time, handle-time' } },
    ]
  })

/** Prepayment and instalments are parts of one price. */
export const scheduleDoesNotExceedThePrice: CoherenceRule = (terms) => {
  const schedule = terms['fees/payment-schedule']
  if (!schedule) return []
  const shares = [schedule.prepayment?.share, ...(schedule.instalments ?? []).map((instalment) => instalment.share)]
  const total = sum(shares.filter((share) => share !== undefined).map(fractionOf))
  return compare(total, ONE) > 0
    ? [{ code: 'shares-exceed-whole', place: { path: 'fees/payment-schedule' }, data: { value: percentText(total) } }]
    : []
}

/** Shares of a whole that cannot be more than the whole. */
export const sharesAreParts: CoherenceRule = (terms) => {
  const schedule = terms['fees/payment-schedule']
  const shares: readonly (readonly [string, string | undefined])[] = [
    ['fees/fee-components.vatRate', terms['fees/fee-components']?.vatRate],
    ['fees/payment-schedule.monthlyShare', schedule?.monthlyShare],
    ['fees/payment-schedule.retention.share', schedule?.retention?.share],
    ['quality/assessment.atStake', terms['quality/assessment']?.atStake],
    ['quality/assessment.floor', terms['quality/assessment']?.floor],
    ['quality/service-credits.atRisk', terms['quality/service-credits']?.atRisk],
    ['service-level/system-stability.availability', terms['service-level/system-stability']?.availability],
  ]
  return shares.flatMap(([path, share]): Refusal<CoherenceCode>[] =>
    share !== undefined && compare(fractionOf(share), ONE) > 0
      ? [{ code: 'share-over-whole', place: { path }, data: { value: share } }]
      : [],
  )
}

/** A share of the total price needs a total price. */
export const totalPriceIsThereWhenNeeded: CoherenceRule = (terms) => {
  if (terms['fees/total-price']) return []
  const needs = [
    ...(terms['fees/payment-schedule']?.prepayment ? ['fees/payment-schedule'] : []),
    ...((terms['fees/payment-schedule']?.instalments ?? []).some((instalment) => instalment.share)
      ? ['fees/payment-schedule']
      : []),
    ...(terms['fees/quality-deposit']?.share ? ['fees/quality-deposit'] : []),
    ...((terms['remedies/penalty'] ?? []).some(
      (entry) => entry.charge.kind === 'share' && entry.charge.base === 'total-price',
    )
      ? ['remedies/penalty']
      : []),
    ...((terms['remedies/liability-cap'] ?? []).some((entry) => entry.base === 'total-price')
      ? ['remedies/liability-cap']
      : []),
  ]
  return needs.length === 0
    ? []
    : [{ code: 'term-needed', place: { path: 'fees/total-price' }, data: { expected: [...new Set(needs)].join(', ') } }]
}

const percentText = (share: Fraction): string => `${(share.numerator * 100n) / share.denominator}%`
