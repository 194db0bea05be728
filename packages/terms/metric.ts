import { type Static, Type } from 'typebox'
import { Duration, Id, LocalPhrase, listOf, oneOf, optional, record, Share } from './primitives.ts'

/** Which records a metric, a clock or a fee counts; every list that is set must contain the record's value. */
export const RecordFilter = record({
  channels: optional(listOf(Type.String())),
  directions: optional(listOf(Type.String())),
  caseTypes: optional(listOf(Type.String())),
  complexities: optional(listOf(Type.String())),
  priorities: optional(listOf(Type.String())),
  queues: optional(listOf(Type.String())),
  regions: optional(listOf(Type.String())),
  languages: optional(listOf(Type.String())),
  emergency: optional(Type.Boolean()),
  /** `inside`: only contacts that arrive in service hours: the default of queue formulas; `any`: all, the default of the others. */
  serviceHours: optional(oneOf('inside', 'outside', 'any')),
})
export type RecordFilter = Static<typeof RecordFilter>

const common = {
  id: Id,
  /** What the contract calls the metric; without it the usual name of its formula. */
  title: optional(LocalPhrase),
  filter: optional(RecordFilter),
  /** The month a record belongs to: of its arrival (default) or of its close. */
  attribution: optional(oneOf('arrival', 'close')),
}
/** Whether a duration is counted in service hours or on the wall clock. */
const basis = optional(oneOf('service-hours', 'elapsed'))

/**
 * The metric library (rules.md, "Metrics"): each entry is a named formula with its variants and parameters.
 * Defaults: attribution `arrival`; basis `service-hours` when the contract has service hours, else `elapsed`.
 */
export const Metric = Type.Union([
  record({
    ...common,
    formula: Type.Literal('answer-rate'),
    variant: oneOf('queue', 'queue-over-threshold', 'all-entered'),
    threshold: optional(Duration),
  }),
  record({
    ...common,
    formula: Type.Literal('service-level'),
    variant: oneOf('of-answered', 'of-offered', 'of-offered-without-short-abandons', 'answered-and-abandoned-within'),
    within: Duration,
    /** An abandonment within this time is short; default: `within`. */
    shortAbandon: optional(Duration),
  }),
  record({ ...common, formula: Type.Literal('abandonment-rate'), threshold: optional(Duration) }),
  record({
    ...common,
    formula: Type.Literal('average-speed-of-answer'),
    variant: oneOf('all', 'queued'),
    includeRing: optional(Type.Boolean()),
    includeMenu: optional(Type.Boolean()),
  }),
  record({
    ...common,
    formula: Type.Literal('first-response-attainment'),
    /** Absent: the targets of service-level/first-response in force at arrival. */
    within: optional(Duration),
    basis,
    countBots: optional(Type.Boolean()),
  }),
  record({ ...common, formula: Type.Literal('average-first-response'), basis, countBots: optional(Type.Boolean()) }),
  record({
    ...common,
    formula: Type.Literal('response-percentile'),
    percentile: Type.Integer({ minimum: 1, maximum: 100 }),
    basis,
    countBots: optional(Type.Boolean()),
  }),
  record({ ...common, formula: Type.Literal('average-reply-time'), basis }),
  record({
    ...common,
    formula: Type.Literal('average-handle-time'),
    /** A transferred contact counts once (default) or once for each agent that handled it. */
    transfers: optional(oneOf('once', 'each')),
  }),
  record({
    ...common,
    formula: Type.Literal('first-contact-resolution'),
    variant: oneOf('gross', 'net'),
    /** A further contact of the same customer and case type within this time fails the first; default 7 days. */
    repeatWindow: optional(Duration),
    /** `net` leaves these case types out: level one cannot solve them. */
    beyondFirstLevel: optional(listOf(Type.String())),
  }),
  record({ ...common, formula: Type.Literal('resolution-rate') }),
  record({
    ...common,
    formula: Type.Literal('resolution-attainment'),
    within: optional(Duration),
    basis,
    /** First resolution, or the last one after reopening. */
    clock: optional(oneOf('first', 'last')),
  }),
  record({ ...common, formula: Type.Literal('average-resolution'), basis, clock: optional(oneOf('first', 'last')) }),
  record({ ...common, formula: Type.Literal('reopen-rate') }),
  record({
    ...common,
    formula: Type.Literal('csat'),
    variant: oneOf('top-share', 'mean'),
    /** `top-share`: scores from here on count as satisfied. */
    satisfiedFrom: optional(Type.Integer()),
  }),
  record({ ...common, formula: Type.Literal('survey-response-rate') }),
  record({ ...common, formula: Type.Literal('nps') }),
  record({ ...common, formula: Type.Literal('complaint-rate'), variant: oneOf('all', 'upheld') }),
  record({ ...common, formula: Type.Literal('complaint-resolution-attainment'), within: Duration, basis }),
  record({ ...common, formula: Type.Literal('quality-score') }),
  record({ ...common, formula: Type.Literal('occupancy') }),
  record({ ...common, formula: Type.Literal('attendance') }),
  record({
    ...common,
    formula: Type.Literal('on-site-attainment'),
    dispatchWithin: optional(Duration),
    arriveWithin: optional(Duration),
    basis,
  }),
  record({ ...common, formula: Type.Literal('availability') }),
  record({ ...common, formula: Type.Literal('emergency-start-attainment'), within: Duration }),
  record({ ...common, formula: Type.Literal('report-on-time') }),
  record({
    ...common,
    formula: Type.Literal('training-coverage'),
    minimumHours: optional(Type.Integer({ minimum: 0 })),
  }),
])
export type Metric = Static<typeof Metric>
export type MetricFormula = Metric['formula']

/** A target of a clock: the first row whose filter takes the record holds. */
export const ClockTarget = record({
  id: Id,
  filter: optional(RecordFilter),
  within: Duration,
  basis,
  /** Share of contacts that must meet the target, where the clause states one. */
  attainment: optional(Share),
})
export type ClockTarget = Static<typeof ClockTarget>
