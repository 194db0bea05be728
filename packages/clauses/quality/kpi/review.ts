import type { KpiTerms, MetricFormula } from '@heqi/terms'
import { compare, fraction, fractionOf, isZero } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { Offence, ReviewRule } from '../../clause.ts'

type Terms = Static<typeof KpiTerms>

/** Formulas of which less is better; of all others more is. */
const LESS_IS_BETTER: ReadonlySet<MetricFormula> = new Set([
  'abandonment-rate',
  'average-speed-of-answer',
  'average-first-response',
  'response-percentile',
  'average-reply-time',
  'average-handle-time',
  'average-resolution',
  'reopen-rate',
  'complaint-rate',
])

/** Formulas for which neither direction is odd: too busy is as bad as idle. */
const EITHER_WAY: ReadonlySet<MetricFormula> = new Set(['occupancy', 'average-handle-time'])

const HUNDRED = fraction(100n)

const eachKpi =
  (test: (kpi: Terms['kpis'][number], terms: Terms) => boolean, property: string) =>
  (terms: Terms): readonly Offence[] =>
    terms.kpis.flatMap((kpi, index) =>
      test(kpi, terms)
        ? [{ path: `kpis[${index}].${property}`, data: { metric: kpi.metric, target: kpi.target.value } }]
        : [],
    )

const isUnusual = (kpi: Terms['kpis'][number], { metrics }: Terms): boolean => {
  const formula = metrics.find(({ id }) => id === kpi.metric)?.formula
  if (formula === undefined || EITHER_WAY.has(formula)) return false
  return (kpi.direction === 'at-most') !== LESS_IS_BETTER.has(formula)
}

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'metric-unknown',
    severity: 'error',
    check: eachKpi(({ metric }, { metrics }) => !metrics.some(({ id }) => id === metric), 'metric'),
  },
  {
    code: 'metric-named-twice',
    severity: 'error',
    check: ({ metrics }) =>
      metrics.flatMap(({ id }, index) =>
        metrics.findIndex((other) => other.id === id) < index
          ? [{ path: `metrics[${index}].id`, data: { metric: id } }]
          : [],
      ),
  },
  {
    code: 'metric-without-target',
    severity: 'note',
    check: ({ metrics, kpis }) =>
      metrics.flatMap(({ id }, index) =>
        kpis.some(({ metric }) => metric === id) ? [] : [{ path: `metrics[${index}]`, data: { metric: id } }],
      ),
  },
  {
    code: 'weights-zero',
    severity: 'error',
    check: ({ kpis }) =>
      kpis.length > 0 && kpis.every(({ weight }) => isZero(fractionOf(weight))) ? [{ path: 'kpis' }] : [],
  },
  {
    code: 'share-above-whole',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百八十条第一款', en: 'Civil Code art. 580(1)' },
    check: eachKpi(
      ({ target, direction }) =>
        target.unit === 'percent' && direction === 'at-least' && compare(fractionOf(target.value), HUNDRED) > 0,
      'target',
    ),
  },
  { code: 'direction-unusual', severity: 'warning', check: eachKpi(isUnusual, 'direction') },
]
