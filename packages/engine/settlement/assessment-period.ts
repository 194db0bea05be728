import { addToMonth, monthsBetween } from '@heqi/calendar'
import type { AssessmentTerms } from '@heqi/terms'
import { fraction, type IsoMonth } from '@heqi/vocabulary'
import type { MeasuredMetric } from '../metrics/measure.ts'
import type { CarriedMetric, MonthRecord } from './carry.ts'
import { reservation } from './line.ts'
import { firstMonthOfYear, type MonthContext, reserve } from './month-context.ts'
import { isOnTrial } from './trial.ts'

export type AssessedPeriod = {
  /** Whether an assessed period ends with this month. */
  readonly ends: boolean
  readonly from: IsoMonth
  /** Closed months of the period that are assessed together with this one: none that lie in a trial, unless this one does too. */
  readonly earlier: readonly MonthRecord[]
}

const MONTHS: Readonly<Record<AssessmentTerms['period'], number>> = { month: 1, quarter: 3, year: 12 }

/** The assessed period that contains the month; quarters and years count from the start of the term, the last may be shorter. */
export function assessedPeriod(context: MonthContext, period: AssessmentTerms['period']): AssessedPeriod {
  const yearStart = firstMonthOfYear(context, context.year.index)
  const length = MONTHS[period]
  const position = Math.max(0, monthsBetween(yearStart, context.month))
  const from = addToMonth(yearStart, position - (position % length))
  const earlier = context.history.filter(
    (record) =>
      record.month >= from && record.month < context.month && (record.onTrial === undefined || isOnTrial(context)),
  )
  const ends = position % length === length - 1 || context.year.ends
  return { ends, from: from < context.month ? from : context.month, earlier }
}

/**
 * The results of a period of several months: numerators and denominators of its months add up. A percentile does not
 * add up, so its result over several months is *no data* with a reservation.
 */
export function resultsOfPeriod(context: MonthContext, period: AssessedPeriod): readonly MeasuredMetric[] {
  if (period.earlier.length === 0) return context.metrics
  return context.metrics.map((pair) => {
    const earlier = period.earlier.flatMap((record) => record.metrics.filter(({ metric }) => metric === pair.raw.id))
    const whole = pair.raw.formula !== 'response-percentile'
    if (!whole) reserve(context, reservation('period-records-missing', { metric: pair.raw.id, from: period.from }))
    return whole ? { raw: pooled(pair.raw, earlier), adjusted: pooled(pair.adjusted, earlier) } : withoutData(pair)
  })
}

type Result = MeasuredMetric['raw']

function pooled(result: Result, earlier: readonly CarriedMetric[]): Result {
  const numerator = earlier.reduce((total, metric) => total + BigInt(metric.numerator), result.numerator)
  const denominator = earlier.reduce((total, metric) => total + BigInt(metric.denominator), result.denominator)
  const n = earlier.reduce((total, metric) => total + metric.n, result.n)
  const value = denominator === 0n ? undefined : fraction(numerator, denominator)
  return { ...result, numerator, denominator, n, value }
}

const withoutData = (pair: MeasuredMetric): MeasuredMetric => ({
  raw: { ...pair.raw, denominator: 0n, value: undefined },
  adjusted: { ...pair.adjusted, denominator: 0n, value: undefined },
})
