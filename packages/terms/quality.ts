import { type Static, Type } from 'typebox'
import { Metric } from './metric.ts'
import {
  AmountYuan,
  DecimalNumber,
  Duration,
  Id,
  listOf,
  oneOf,
  optional,
  Phrase,
  Quantity,
  record,
  Share,
  SignedShare,
  TimeOfDay,
} from './primitives.ts'

/**
 * Points come off the KPI's weight by how far its value falls short of the target, until none is left: `满意度95%，权重20分，每低1个百分点扣2分`.
 * The score is what is left of the weight in per cent of it: a weight of 20 that lost 4 points scores 80.
 */
const PerUnitScoring = record({
  kind: Type.Literal('per-unit'),
  /** How far short of the target costs `points`; 1 percent is one percentage point. */
  unit: Quantity,
  /** Points that a unit costs, on the scale of the weight. */
  points: DecimalNumber,
  /** What a fraction of a unit counts as: its part, a whole unit, or nothing; short of the target and beyond it alike. */
  partial: oneOf('exact', 'begun', 'full'),
  /** Points added for each unit by which the value is better than the target; `most` of them, else without end. */
  bonus: optional(record({ unit: Quantity, points: DecimalNumber, most: optional(DecimalNumber) })),
})

/** A promise about one metric. */
export const Kpi = record({
  metric: Id,
  target: Quantity,
  direction: oneOf('at-least', 'at-most'),
  /** Points out of the total of all weights. */
  weight: DecimalNumber,
  /** Denominator zero: weight shared out among the others (default), met, or failed. */
  noData: optional(oneOf('share-out', 'met', 'failed')),
  /** Compare after rounding to this many decimals of the target's unit; absent: compare exactly. */
  comparePlaces: optional(Type.Integer({ minimum: 0, maximum: 6 })),
  /** How a result becomes a score of 0 to 100, above only by a bonus; default `met-or-zero`. `proportional`: share of the target reached, at most 100. */
  scoring: optional(
    Type.Union([
      record({ kind: oneOf('met-or-zero', 'proportional') }),
      /** The first step whose bound the value reaches (in the KPI's direction) gives the score. */
      record({ kind: Type.Literal('steps'), steps: listOf(record({ bound: Quantity, score: DecimalNumber })) }),
      PerUnitScoring,
    ]),
  ),
})
export type Kpi = Static<typeof Kpi>

export const KpiTerms = record({ metrics: listOf(Metric), kpis: listOf(Kpi) })

export const AssessmentTerms = record({
  period: oneOf('month', 'quarter', 'year'),
  /** Which reading binds: all records, or those outside signed exclusions (default). */
  reading: optional(oneOf('raw', 'adjusted')),
  /** Share of the assessable fee that the assessment may move; default all of it. */
  atStake: optional(Share),
  method: Type.Union([
    /** The weighted score falls into a band; the band's share of the fee at stake is added or deducted. */
    record({
      kind: Type.Literal('bands'),
      bands: listOf(record({ scoreFrom: DecimalNumber, adjustment: SignedShare })),
    }),
    /** Each percentage point (or unit of the target) that a KPI falls short costs a share or an amount; fractions count as agreed. */
    record({
      kind: Type.Literal('per-point'),
      deductions: listOf(
        record({
          metric: Id,
          perPointShare: optional(SignedShare),
          perPointYuan: optional(AmountYuan),
          partial: oneOf('exact', 'begun', 'full'),
        }),
      ),
    }),
    /** Each missed KPI costs a share or an amount. */
    record({
      kind: Type.Literal('per-failure'),
      deductions: listOf(record({ metric: Id, share: optional(Share), amountYuan: optional(AmountYuan) })),
    }),
    /** The fee at stake is paid in proportion to the score. */
    record({ kind: Type.Literal('proportional') }),
  ]),
  /** Most that may be deducted, and most that may be added, as shares of the fee at stake. */
  floor: optional(Share),
  cap: optional(Share),
})
export type AssessmentTerms = Static<typeof AssessmentTerms>

export const ServiceCreditTerms = record({
  /** Share of the month's charges at risk. */
  atRisk: Share,
  /** Allocation pool as a share of the amount at risk; may exceed 100 %. */
  pool: Share,
  items: listOf(
    record({
      metric: Id,
      direction: oneOf('at-least', 'at-most'),
      expected: Quantity,
      minimum: Quantity,
      allocation: Share,
    }),
  ),
  /** A credit is due when the minimum is missed once, or the expected level this often within the window. */
  expectedMisses: optional(record({ times: Type.Integer({ minimum: 1 }), windowMonths: Type.Integer({ minimum: 1 }) })),
  multiplier: optional(record({ fromConsecutive: Type.Integer({ minimum: 2 }), factor: DecimalNumber })),
  earnBack: optional(
    Type.Union([
      /** Earned back when the average of the next months reaches the expected level. */
      record({ kind: Type.Literal('next-months'), months: Type.Integer({ minimum: 1 }) }),
      /** Earned back when the contract year's average reaches the expected level. */
      record({ kind: Type.Literal('contract-year') }),
    ]),
  ),
  /** Every contract year each expected level moves this share of the way from the present level towards the year's average when that was better, never beyond the bound. */
  yearlyReset: optional(record({ share: Share, mostPoints: optional(DecimalNumber) })),
  reallocation: optional(
    record({ by: oneOf('client', 'provider', 'both'), timesPerYear: Type.Integer({ minimum: 0 }), notice: Duration }),
  ),
})
export type ServiceCreditTerms = Static<typeof ServiceCreditTerms>

export const FailureLadderTerms = record({
  /** What counts as a failed period. */
  failure: Type.Union([
    record({ kind: Type.Literal('score-below'), score: DecimalNumber }),
    record({ kind: Type.Literal('any-kpi-missed') }),
    record({ kind: Type.Literal('kpi-missed'), metric: Id }),
  ]),
  steps: listOf(
    record({
      id: Id,
      after: Type.Union([
        record({ kind: Type.Literal('consecutive'), periods: Type.Integer({ minimum: 1 }) }),
        record({
          kind: Type.Literal('cumulative'),
          periods: Type.Integer({ minimum: 1 }),
          withinMonths: Type.Integer({ minimum: 1 }),
        }),
      ]),
      action: oneOf('warning', 'rectification', 'early-termination-right'),
      within: optional(Duration),
    }),
  ),
})
export type FailureLadderTerms = Static<typeof FailureLadderTerms>

export const AcceptanceTerms = record({
  within: Duration,
  onSilence: oneOf('accepted', 'not-accepted'),
  /** What is judged. */
  criteria: optional(listOf(Phrase, { minItems: 1 })),
  /** For a written objection to the result. */
  objectionWithin: optional(Duration),
})
export const RectificationTerms = record({
  within: Duration,
  /** For the provider to say how it will rectify. */
  planWithin: optional(Duration),
  times: optional(Type.Integer({ minimum: 1 })),
  /** For the client to look again after the provider has reported that it is done. */
  reinspectionWithin: optional(Duration),
})
export const ReportTerms = record({
  frequency: oneOf('month', 'quarter', 'year'),
  /** Day of the following month, quarter or year by which the report is due. */
  dueDay: Type.Integer({ minimum: 1, maximum: 31 }),
  clientMayVerify: Type.Boolean(),
  /** Figures of each day are due at this time of the next one. */
  dailyBy: optional(TimeOfDay),
  /** The day of the following week on which the figures of a week are due. */
  weeklyOn: optional(oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
  contents: optional(listOf(Phrase, { minItems: 1 })),
})
