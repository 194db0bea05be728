import type { MeasuredMetric, MetricResult, Reading } from '@heqi/engine'
import { toDecimal } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import { Count, IntegerText, object } from './primitives.ts'

const counts = {
  numerator: IntegerText,
  denominator: IntegerText,
  value: Type.Union([Type.String({ pattern: '^-?\\d+\\.\\d{6}$' }), Type.Null()], {
    description: 'numerator / denominator with six decimals; null when there is no data',
  }),
  n: Count,
  excluded: Type.Record(Type.String(), Count, { description: 'records left out, by reason' }),
  pending: Count,
}

/** One metric: the reading that the assessment uses, and the raw one beside it. */
export const MetricAnswer = object({
  id: Type.String(),
  formula: Type.String(),
  variant: Type.Optional(Type.String()),
  unit: Type.Enum(['share', 'point', 'second']),
  reading: Type.Enum(['raw', 'adjusted']),
  ...counts,
  raw: object(counts),
})
export type MetricAnswer = Static<typeof MetricAnswer>

export const MeasureAnswer = object({ metrics: Type.Array(MetricAnswer) })

const VALUE_PLACES = 6

export function metricAnswer(metric: MeasuredMetric, binding: Reading): MetricAnswer {
  const { id, formula, variant, unit } = metric[binding]
  return {
    id,
    formula,
    ...(variant === undefined ? {} : { variant }),
    unit,
    reading: binding,
    ...countsAnswer(metric[binding]),
    raw: countsAnswer(metric.raw),
  }
}

export const countsAnswer = ({ numerator, denominator, value, n, excluded, pending }: MetricResult) => ({
  numerator: numerator.toString(),
  denominator: denominator.toString(),
  value: value === undefined ? null : toDecimal(value, VALUE_PLACES, 'half-up'),
  n,
  excluded,
  pending,
})
