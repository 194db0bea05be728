import { metricTitle } from '@heqi/documents/wording'
import type { MeasuredMetric, MetricResult } from '@heqi/engine'
import type { ContractFile, ContractTerms, Kpi, Metric } from '@heqi/terms'
import { toDecimal } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import { IntegerText, nullable, Text } from '../http/schemas.ts'
import { targetOf, verdictOf } from './promise.ts'

/** Decimals of values that are shown, not compared. */
export const PLACES = 6

export const Result = Type.Object({
  numerator: IntegerText,
  denominator: IntegerText,
  value: nullable(Type.String({ description: 'exact value rounded to 6 decimals, for show; null = no data' })),
  n: Type.Integer(),
  excluded: Type.Record(Type.String(), Type.Integer(), { description: 'records left out, by reason' }),
  pending: Type.Integer({ description: 'cases whose outcome is open' }),
})

export const MetricView = Type.Object({
  id: Type.String(),
  title: Text,
  formula: Type.String(),
  variant: nullable(Type.String()),
  unit: Type.Enum(['share', 'point', 'second']),
  definition: Type.Unsafe<Metric>({ description: 'the metric as the contract states it' }),
  article: nullable(Type.String({ description: 'article of quality/kpi in the document' })),
  raw: Result,
  adjusted: Result,
  target: nullable(
    Type.Object({
      value: Type.String(),
      unit: Type.String(),
      direction: Type.Enum(['at-least', 'at-most']),
      weight: Type.String(),
      valueInUnit: Type.String({ description: 'the target in the unit of the metric, 6 decimals' }),
    }),
  ),
  verdict: nullable(Type.Enum(['met', 'missed', 'no-data'])),
})
export type MetricView = Static<typeof MetricView>

const WITHOUT_FORECAST = ['percentile', 'facts', 'few-days'] as const
/** Why there is no forecast: days of a percentile do not add up, nor do facts come by the day, or too few days are known. */
export type WithoutForecast = (typeof WITHOUT_FORECAST)[number]

const OUTLOOKS = ['met', 'at-risk', 'missed', 'unknown'] as const
/** Where a promise will end: safe, open, lost; unknown without a forecast. */
export type Outlook = (typeof OUTLOOKS)[number]

export const ForecastView = Type.Object({
  ...MetricView.properties,
  outlook: Type.Enum([...OUTLOOKS]),
  forecast: nullable(
    Type.Object({
      expected: Type.String({ description: 'estimate for the end of the month, in the unit of the metric' }),
      low: Type.String({ description: 'the result is above this in about nine of ten months' }),
      high: Type.String({ description: 'and below this' }),
      missChance: nullable(Type.Number({ description: 'estimated chance of a miss, 0 to 1' })),
      experienceDays: Type.Integer({ description: 'days of experience behind it, recent ones counting more' }),
    }),
  ),
  withoutForecast: nullable(
    Type.Enum([...WITHOUT_FORECAST], {
      description: 'why there is none: a percentile, a metric that counts facts, fewer than four days of experience',
    }),
  ),
  costFen: nullable(Type.String({ description: 'what a miss takes off the amount due, whole fen, an estimate' })),
})
export type ForecastView = Static<typeof ForecastView>

export const resultView = (result: MetricResult): Static<typeof Result> => ({
  numerator: result.numerator.toString(),
  denominator: result.denominator.toString(),
  value: result.value === undefined ? null : toDecimal(result.value, PLACES, 'half-up'),
  n: result.n,
  excluded: { ...result.excluded },
  pending: result.pending,
})

/** A measured metric beside its promise; the binding reading (adjusted unless the assessment says raw) decides. */
export function metricView(measured: MeasuredMetric, terms: ContractTerms, file: ContractFile): MetricView {
  const { raw, adjusted } = measured
  const definition = terms['quality/kpi']?.metrics.find(({ id }) => id === raw.id)
  const kpi = terms['quality/kpi']?.kpis.find(({ metric }) => metric === raw.id)
  const binding = terms['quality/assessment']?.reading === 'raw' ? raw : adjusted
  return {
    id: raw.id,
    title: { 'zh-CN': metricTitle(raw, terms, 'zh-CN'), en: metricTitle(raw, terms, 'en') },
    formula: raw.formula,
    variant: raw.variant ?? null,
    unit: raw.unit,
    definition: definition ?? ({ id: raw.id, formula: raw.formula } as Metric),
    article: file.articles?.['quality/kpi'] ?? null,
    raw: resultView(raw),
    adjusted: resultView(adjusted),
    target: kpi ? targetView(kpi) : null,
    verdict: kpi ? verdictOf(kpi, binding) : null,
  }
}

const targetView = (kpi: Kpi) => ({
  value: kpi.target.value,
  unit: kpi.target.unit,
  direction: kpi.direction,
  weight: kpi.weight,
  valueInUnit: toDecimal(targetOf(kpi), PLACES, 'half-up'),
})
