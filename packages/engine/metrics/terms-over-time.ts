import { type ContractZone, dateOf, datesInterval, monthInterval, startOfDate } from '@heqi/calendar'
import type { ContractTerms, Metric } from '@heqi/terms'
import { termSegments } from '@heqi/terms/terms-in-force'
import { DAY_MS, type Instant, type Interval } from '@heqi/vocabulary'
import { ClockTerms, contractZoneOf } from '../clocks/clock-terms.ts'
import type { MeasureScope } from './measure-input.ts'

/** The records that arrived while these terms were in force are judged by them, whatever is agreed later. */
export type TermsEra = {
  readonly arrivals: Interval
  readonly terms: ContractTerms
  readonly clockTerms: ClockTerms
  /** The contract's term by these terms. */
  readonly term: Interval
}

/** The period of a measurement as instants. */
export const intervalOf = (input: MeasureScope): Interval =>
  'month' in input ? monthInterval(input.month, contractZoneOf(input.contract)) : input.interval

/** The zone tables know 1970 to 2099; an instant outside is a typing error in a record, not a date. */
const EARLIEST: Instant = DAY_MS
const LATEST: Instant = 4_102_358_400_000

const clamped = (instant: Instant): Instant => Math.min(LATEST, Math.max(EARLIEST, instant))

/** The terms of every arrival from `earliest` to the end of the period, in order of time and without a gap. */
export function termsOverTime(input: MeasureScope, period: Interval, earliest: Instant): readonly TermsEra[] {
  const zone = contractZoneOf(input.contract)
  const from = clamped(Math.min(earliest, period.start))
  const until = clamped(Math.max(period.end, from + 1))
  const segments = termSegments(input.contract, dateOf(from, zone), dateOf(until - 1 + DAY_MS, zone), input.knownOn)
  return segments.map(({ from: first, until: next, terms }, index) => {
    const start = index === 0 ? Number.NEGATIVE_INFINITY : startOfDate(first, zone)
    const end = index === segments.length - 1 ? Number.POSITIVE_INFINITY : startOfDate(next, zone)
    // A conversation may have begun a little before its record says that it arrived.
    const clockStart = clamped(Math.max(start, from) - DAY_MS)
    const range = { start: clockStart, end: Math.max(clamped(input.asOf), clockStart) + 1 }
    const clockTerms = new ClockTerms(terms, range, input.calendar, zone)
    return { arrivals: { start, end }, terms, clockTerms, term: termOf(terms, zone) }
  })
}

const termOf = (terms: ContractTerms, zone: ContractZone): Interval => {
  const { start, end } = terms['term/duration']
  return datesInterval(start, end, zone)
}

/** One metric with its definitions over time; eras without a definition of it do not measure it. */
export type MetricOverTime = {
  readonly latest: Metric
  readonly definitions: readonly { readonly era: TermsEra; readonly metric: Metric }[]
}

/**
 * The metrics of the period in the order of the latest terms that have them. Each record is judged by the definition in force
 * at its arrival; a definition by another formula, or in another unit, is another metric and the latest one stands.
 */
export function metricsOverTime(
  eras: readonly TermsEra[],
  asked: readonly Metric[] | undefined,
): readonly MetricOverTime[] {
  if (asked) return asked.map((metric) => ({ latest: metric, definitions: eras.map((era) => ({ era, metric })) }))
  const listed = eras.map((era) => ({ era, metrics: era.terms['quality/kpi']?.metrics ?? [] }))
  const latest = new Map<string, Metric>()
  for (const { metrics } of listed.toReversed()) {
    for (const metric of metrics) if (!latest.has(metric.id)) latest.set(metric.id, metric)
  }
  return [...latest.values()].map((metric) => ({
    latest: metric,
    definitions: listed.flatMap(({ era, metrics }) =>
      metrics
        .filter((other) => other.id === metric.id && isSameKind(other, metric))
        .map((other) => ({ era, metric: other })),
    ),
  }))
}

const isSameKind = (a: Metric, b: Metric): boolean =>
  a.formula === b.formula &&
  !(a.formula === 'csat' && b.formula === 'csat' && a.variant !== b.variant) &&
  !(a.formula === 'response-percentile' && b.formula === 'response-percentile' && a.percentile !== b.percentile)
