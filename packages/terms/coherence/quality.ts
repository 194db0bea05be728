import { compare, fractionOf, type Refusal, ZERO } from '@heqi/vocabulary'
import type { ContractTerms } from '../contract-terms.ts'
import type { MetricFormula } from '../metric.ts'
import type { Quantity } from '../primitives.ts'
import type { Kpi } from '../quality.ts'
import { type CoherenceCode, type CoherenceRule, repeatedIds, unknownReference } from './coherence.ts'

/** Formulas whose value is a duration or points; all others are shares. */
const UNITS: Partial<Record<MetricFormula, readonly Quantity['unit'][]>> = {
  'average-speed-of-answer': ['second', 'minute', 'hour'],
  'average-first-response': ['second', 'minute', 'hour', 'day'],
  'response-percentile': ['second', 'minute', 'hour', 'day'],
  'average-reply-time': ['second', 'minute', 'hour'],
  'average-handle-time': ['second', 'minute', 'hour'],
  'average-resolution': ['second', 'minute', 'hour', 'day'],
  'quality-score': ['point'],
  nps: ['point'],
}

const metricsOf = (terms: ContractTerms) => terms['quality/kpi']?.metrics ?? []
const metricIds = (terms: ContractTerms) => metricsOf(terms).map((metric) => metric.id)

export const metricsAreNamedOnce: CoherenceRule = (terms) => repeatedIds('quality/kpi.metrics', metricsOf(terms))

/** Whatever speaks of a metric must speak of one that quality/kpi defines. */
export const metricReferencesExist: CoherenceRule = (terms) => {
  const known = metricIds(terms)
  const check = (path: string, names: readonly string[]) =>
    names.flatMap((name) => unknownReference(`${path}[${name}].metric`, name, known))
  const method = terms['quality/assessment']?.method
  const failure = terms['quality/failure-ladder']?.failure
  return [
    ...check(
      'quality/kpi.kpis',
      (terms['quality/kpi']?.kpis ?? []).map((kpi) => kpi.metric),
    ),
    ...check(
      'quality/assessment.method.deductions',
      method && 'deductions' in method ? method.deductions.map((entry) => entry.metric) : [],
    ),
    ...check(
      'quality/service-credits.items',
      (terms['quality/service-credits']?.items ?? []).map((item) => item.metric),
    ),
    ...(failure?.kind === 'kpi-missed'
      ? unknownReference('quality/failure-ladder.failure.metric', failure.metric, known)
      : []),
  ]
}

/** Targets, and what a score is counted by, must be stated in a unit that their metric has. */
export const targetsFitTheirMetrics: CoherenceRule = (terms) => {
  const check = (path: string, metric: string, target: Quantity): Refusal<CoherenceCode>[] => {
    const definition = metricsOf(terms).find((candidate) => candidate.id === metric)
    if (!definition) return []
    const mean = definition.formula === 'csat' && definition.variant === 'mean'
    const units = mean ? (['point'] as const) : (UNITS[definition.formula] ?? (['percent'] as const))
    return units.some((unit) => unit === target.unit)
      ? []
      : [
          {
            code: 'unit-does-not-fit',
            place: { path: `${path}.unit` },
            data: { value: target.unit, expected: units.join(', ') },
          },
        ]
  }
  return [
    ...(terms['quality/kpi']?.kpis ?? []).flatMap((kpi) =>
      Object.entries({ target: kpi.target, ...scoringQuantities(kpi) }).flatMap(([name, quantity]) =>
        check(`quality/kpi.kpis[${kpi.metric}].${name}`, kpi.metric, quantity),
      ),
    ),
    ...(terms['quality/service-credits']?.items ?? []).flatMap((item) =>
      (['expected', 'minimum'] as const).flatMap((level) =>
        check(`quality/service-credits.items[${item.metric}].${level}`, item.metric, item[level]),
      ),
    ),
  ]
}

/** The quantities by which a KPI is scored, by their paths below it. */
function scoringQuantities({ scoring }: Kpi): Readonly<Record<string, Quantity>> {
  if (scoring?.kind === 'steps')
    return Object.fromEntries(scoring.steps.map(({ bound }, index) => [`scoring.steps[${index}].bound`, bound]))
  if (scoring?.kind !== 'per-unit') return {}
  const { unit, bonus } = scoring
  return { 'scoring.unit': unit, ...(bonus && { 'scoring.bonus.unit': bonus.unit }) }
}

/** Points per unit are taken from something: the weight they come off and the units they count are above zero. */
export const unitsOfScoresArePositive: CoherenceRule = (terms) =>
  (terms['quality/kpi']?.kpis ?? []).flatMap(({ metric, weight, scoring }) => {
    if (scoring?.kind !== 'per-unit') return []
    const { unit, points, bonus } = scoring
    const values = {
      weight,
      'scoring.unit.value': unit.value,
      'scoring.points': points,
      'scoring.bonus.unit.value': bonus?.unit.value,
      'scoring.bonus.points': bonus?.points,
      'scoring.bonus.most': bonus?.most,
    }
    return Object.entries(values).flatMap(([name, value]) =>
      value === undefined || compare(fractionOf(value), ZERO) > 0
        ? []
        : [
            {
              code: 'not-positive' as const,
              place: { path: `quality/kpi.kpis[${metric}].${name}` },
              data: { value },
            },
          ],
    )
  })

/** Bands are read from the top: each starts below the one before it. */
export const bandsFall: CoherenceRule = (terms) => {
  const method = terms['quality/assessment']?.method
  if (method?.kind !== 'bands') return []
  return method.bands.slice(1).flatMap((band, index) => {
    const above = method.bands[index]
    if (!above || compare(fractionOf(band.scoreFrom), fractionOf(above.scoreFrom)) < 0) return []
    const path = `quality/assessment.method.bands[${index + 1}].scoreFrom`
    return [
      {
        code: 'order-not-falling' as const,
        place: { path },
        data: { value: band.scoreFrom, expected: above.scoreFrom },
      },
    ]
  })
}

/** An assessment needs promises to assess. */
export const assessmentHasPromises: CoherenceRule = (terms) =>
  terms['quality/assessment'] && (terms['quality/kpi']?.kpis.length ?? 0) === 0
    ? [{ code: 'term-needed', place: { path: 'quality/kpi.kpis' }, data: { expected: 'quality/assessment' } }]
    : []
