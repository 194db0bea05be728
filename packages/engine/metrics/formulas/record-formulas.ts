import type { RecordBatch } from '@heqi/records'
import { CHANNELS } from '@heqi/records/record'
import type { Metric, MetricFormula } from '@heqi/terms'
import type { Instant } from '@heqi/vocabulary'
import type { CodeTest } from '../../clocks/code-test.ts'
import type { MetricUnit } from '../../metric-result.ts'
import type { MetricShape } from '../tally.ts'
import { complaintRate, csat, nps, qualityScore, surveyResponseRate } from './experience.ts'
import { emergencyStartAttainment, onSiteAttainment } from './field-service.ts'
import { type FormulaContext, type Judge, type JudgeOf, SCORE_SCALE } from './formula.ts'
import { abandonmentRate, answerRate, averageHandleTime, averageSpeedOfAnswer, serviceLevel } from './queue.ts'
import {
  averageResolution,
  complaintResolutionAttainment,
  firstContactResolution,
  reopenRate,
  resolutionAttainment,
  resolutionRate,
} from './resolution.ts'
import { averageFirstResponse, averageReplyTime, firstResponseAttainment, responsePercentile } from './response.ts'

/** The formulas that count facts instead of records; `occupancy` sets records against facts. */
export const FACT_FORMULAS = ['occupancy', 'attendance', 'availability', 'report-on-time', 'training-coverage'] as const
export type FactFormula = (typeof FACT_FORMULAS)[number]
export type FactMetric = Extract<Metric, { formula: FactFormula }>
export type RecordMetric = Exclude<Metric, FactMetric>
type RecordFormula = RecordMetric['formula']

export const isFactMetric = (metric: Metric): metric is FactMetric =>
  (FACT_FORMULAS as readonly MetricFormula[]).includes(metric.formula)

const JUDGES: { readonly [Formula in RecordFormula]: JudgeOf<Formula> } = {
  'answer-rate': answerRate,
  'service-level': serviceLevel,
  'abandonment-rate': abandonmentRate,
  'average-speed-of-answer': averageSpeedOfAnswer,
  'first-response-attainment': firstResponseAttainment,
  'average-first-response': averageFirstResponse,
  'response-percentile': responsePercentile,
  'average-reply-time': averageReplyTime,
  'average-handle-time': averageHandleTime,
  'first-contact-resolution': firstContactResolution,
  'resolution-rate': resolutionRate,
  'resolution-attainment': resolutionAttainment,
  'average-resolution': averageResolution,
  'reopen-rate': reopenRate,
  csat,
  'survey-response-rate': surveyResponseRate,
  nps,
  'complaint-rate': complaintRate,
  'complaint-resolution-attainment': complaintResolutionAttainment,
  'quality-score': qualityScore,
  'on-site-attainment': onSiteAttainment,
  'emergency-start-attainment': emergencyStartAttainment,
}

export function judgeOf(metric: RecordMetric, context: FormulaContext): Judge {
  // The table pairs each formula with its own judge; the compiler cannot follow that through an index.
  const judge = JUDGES[metric.formula] as (metric: RecordMetric, context: FormulaContext) => Judge
  return judge(metric, context)
}

const MS_PER_SECOND = 1000n
const SHARE: MetricShape = { kind: 'share' }
const seconds = (weighted: boolean): MetricShape => ({ kind: 'mean', scale: MS_PER_SECOND, weighted })
const points = (scale: bigint): MetricShape => ({ kind: 'mean', scale, weighted: false })

/** How the verdicts of a formula become a value, and in what unit. */
export function shapeOf(metric: RecordMetric): { readonly shape: MetricShape; readonly unit: MetricUnit } {
  switch (metric.formula) {
    case 'average-speed-of-answer':
    case 'average-first-response':
    case 'average-resolution':
      return { shape: seconds(false), unit: 'second' }
    case 'average-reply-time':
    case 'average-handle-time':
      return { shape: seconds(true), unit: 'second' }
    case 'response-percentile':
      return { shape: { kind: 'percentile', scale: MS_PER_SECOND, percentile: metric.percentile }, unit: 'second' }
    case 'csat':
      return metric.variant === 'mean' ? { shape: points(SCORE_SCALE), unit: 'point' } : { shape: SHARE, unit: 'share' }
    case 'nps':
      return { shape: points(1n), unit: 'point' }
    case 'quality-score':
      return { shape: points(SCORE_SCALE), unit: 'point' }
    case 'answer-rate':
    case 'service-level':
    case 'abandonment-rate':
    case 'first-response-attainment':
    case 'first-contact-resolution':
    case 'resolution-rate':
    case 'resolution-attainment':
    case 'reopen-rate':
    case 'survey-response-rate':
    case 'complaint-rate':
    case 'complaint-resolution-attainment':
    case 'on-site-attainment':
    case 'emergency-start-attainment':
      return { shape: SHARE, unit: 'share' }
  }
}

const IS_SET = Uint8Array.from([0, 0, 1])
const ON_SITE = CHANNELS.indexOf('on-site')

/** The records that a formula is about at all; `undefined`: every contact. */
export function populationOf(formula: MetricFormula, batch: RecordBatch, asOf: Instant): CodeTest | undefined {
  if (formula === 'complaint-resolution-attainment') return { codes: batch.codes.complaint, takes: IS_SET }
  if (formula === 'emergency-start-attainment') return { codes: batch.codes.emergency, takes: IS_SET }
  return formula === 'on-site-attainment' ? { codes: visitFlags(batch, asOf), takes: IS_SET } : undefined
}

/** 1 where somebody was, or was to be, sent: the channel says so, or a dispatch or an arrival has happened by `asOf`. */
function visitFlags({ length, codes, numbers }: RecordBatch, asOf: Instant): Int8Array {
  const flags = new Int8Array(length)
  for (let row = 0; row < length; row++) {
    const isVisit =
      codes.channel[row] === ON_SITE || numbers.dispatchedAt[row]! <= asOf || numbers.arrivedAt[row]! <= asOf
    flags[row] = isVisit ? 1 : 0
  }
  return flags
}

/** The formulas about waiting in a queue: nobody can wait in one while the service is closed. */
const QUEUE_FORMULAS: ReadonlySet<MetricFormula> = new Set([
  'answer-rate',
  'service-level',
  'abandonment-rate',
  'average-speed-of-answer',
  'average-handle-time',
  'occupancy',
])

/**
 * Which arrivals a metric takes when its filter does not say: those in service hours where it is about a queue; all where
 * a clock waits for the next opening anyway, or where the time of arrival says nothing about the outcome.
 */
export const serviceHoursOf = (metric: Metric): 'inside' | 'outside' | 'any' =>
  metric.filter?.serviceHours ?? (QUEUE_FORMULAS.has(metric.formula) ? 'inside' : 'any')
