import type { AssessmentTerms, Kpi } from '@heqi/terms'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  isZero,
  minimum,
  multiply,
  roundToPlaces,
  ZERO,
} from '@heqi/vocabulary'
import type { MetricResult } from '../metric-result.ts'
import type { MeasuredMetric } from '../metrics/measure.ts'
import type { StatementLine } from '../statement.ts'
import { formula, noteLine, reservation } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { type PerUnitPoints, perUnitFormula, perUnitPoints } from './per-unit-score.ts'
import { inUnit, metricValue, targetValue, valueIn } from './quantity.ts'

const FULL_SCORE = fraction(100)

/** What a promise came to. `value` and `target` are in the target's unit; no data has no value. */
export type KpiScore = {
  readonly kpi: Kpi
  readonly metric: MetricResult
  readonly value: Fraction | undefined
  readonly target: Fraction
  readonly met: boolean | undefined
  /** 0 to 100, above only by a bonus; `undefined` when its weight is shared out among the others. */
  readonly score: Fraction | undefined
  /** How the score was counted, where each unit off the target moves points. */
  readonly perUnit?: PerUnitPoints | undefined
}

/** All promises of a period, and their weighted score; `undefined` when nothing could be scored. */
export type Scores = { readonly kpis: readonly KpiScore[]; readonly score: Fraction | undefined }

type Reading = AssessmentTerms['reading']

/** Scores of the month's KPIs on the given results (default: the month's own). */
export function scoreKpis(
  context: MonthContext,
  results: readonly MeasuredMetric[] = context.metrics,
  reading: Reading = context.terms['quality/assessment']?.reading,
): Scores {
  const kpis = (context.terms['quality/kpi']?.kpis ?? []).flatMap((kpi): readonly KpiScore[] => {
    const pair = results.find((candidate) => candidate.raw.id === kpi.metric)
    if (!pair) reserve(context, reservation('metric-not-measured', { metric: kpi.metric }))
    return pair ? [scoreKpi(kpi, pair[reading ?? 'adjusted'])] : []
  })
  return { kpis, score: weightedScore(kpis) }
}

function scoreKpi(kpi: Kpi, metric: MetricResult): KpiScore {
  const target = fractionOf(kpi.target.value)
  if (!metric.value) {
    const rule = kpi.noData ?? 'share-out'
    const scores = { met: { met: true, score: FULL_SCORE }, failed: { met: false, score: ZERO } }
    return { kpi, metric, value: undefined, target, ...(rule === 'share-out' ? NOT_SCORED : scores[rule]) }
  }
  const value = compared(kpi, inUnit(metric.value, kpi.target.unit))
  const met = reaches(kpi.direction, value, target)
  const perUnit = kpi.scoring?.kind === 'per-unit' ? perUnitPoints(kpi, kpi.scoring, value, target) : undefined
  return { kpi, metric, value, target, met, score: scoreOf(kpi, value, target, met, perUnit), perUnit }
}

const NOT_SCORED = { met: undefined, score: undefined } as const

/** The value as the terms compare it: exactly, or rounded to the agreed decimals. */
const compared = (kpi: Kpi, value: Fraction): Fraction =>
  kpi.comparePlaces === undefined ? value : roundToPlaces(value, kpi.comparePlaces, 'half-up')

export const reaches = (direction: Kpi['direction'], value: Fraction, bound: Fraction): boolean =>
  direction === 'at-least' ? compare(value, bound) >= 0 : compare(value, bound) <= 0

function scoreOf(kpi: Kpi, value: Fraction, target: Fraction, met: boolean, perUnit?: PerUnitPoints): Fraction {
  const scoring = kpi.scoring ?? { kind: 'met-or-zero' }
  if (scoring.kind === 'met-or-zero') return met ? FULL_SCORE : ZERO
  if (scoring.kind === 'steps') {
    const step = scoring.steps.find(({ bound }) => reaches(kpi.direction, value, valueIn(kpi.target.unit, bound)))
    return step ? fractionOf(step.score) : ZERO
  }
  if (scoring.kind === 'per-unit')
    return perUnit ? multiply(divide(perUnit.points, fractionOf(kpi.weight)), FULL_SCORE) : FULL_SCORE
  if (met) return FULL_SCORE
  // Not met: at least a positive target, or above a target that may be zero; so neither quotient divides by zero.
  const [part, whole] = kpi.direction === 'at-least' ? [value, target] : [target, value]
  return minimum(FULL_SCORE, multiply(divide(part, whole), FULL_SCORE))
}

function weightedScore(kpis: readonly KpiScore[]): Fraction | undefined {
  let weights = ZERO
  let points = ZERO
  for (const { kpi, score } of kpis) {
    if (!score) continue
    weights = add(weights, fractionOf(kpi.weight))
    points = add(points, multiply(fractionOf(kpi.weight), score))
  }
  return isZero(weights) ? undefined : divide(points, weights)
}

/** One explanatory line for each promise. */
export const kpiLines = (scores: Scores, parent = 'assessment'): readonly StatementLine[] =>
  scores.kpis.map((entry) =>
    noteLine({
      step: 'assessment',
      clause: 'quality/kpi',
      id: `${parent}/kpi.${entry.kpi.metric}`,
      code: 'kpi',
      subject: entry.kpi.metric,
      formula: kpiFormula(entry),
      sources: [{ kind: 'metric', metric: entry.metric, clause: 'quality/kpi' }],
    }),
  )

function kpiFormula({ kpi, metric, score, met, perUnit }: KpiScore) {
  const target = targetValue(kpi.target)
  if (!metric.value) return formula('kpi.no-data', { target, rule: kpi.noData ?? 'share-out' })
  const said = {
    value: metricValue(metric.unit, metric.value),
    target,
    score: score ?? ZERO,
    weight: fractionOf(kpi.weight),
    n: metric.n,
  }
  return perUnit ? perUnitFormula(kpi, perUnit, said) : formula(met ? 'kpi.met' : 'kpi.missed', said)
}
