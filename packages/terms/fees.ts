import { type Static, Type } from 'typebox'
import { RecordFilter } from './metric.ts'
import {
  AmountYuan,
  DecimalNumber,
  Duration,
  Id,
  IsoDate,
  IsoMonth,
  LocalPhrase,
  listOf,
  oneOf,
  optional,
  Phrase,
  PriceYuan,
  record,
  Share,
  TimeOfDay,
} from './primitives.ts'

/** What a volume fee counts: records by filter and measure, or a quantity that both parties state as a fact. */
export const Volume = Type.Union([
  record({
    kind: Type.Literal('records'),
    measure: oneOf('contacts', 'answered', 'resolved', 'talk-time', 'handle-time'),
    filter: optional(RecordFilter),
  }),
  record({ kind: Type.Literal('fact'), fact: Id }),
])
export type Volume = Static<typeof Volume>

/** Price steps. `graduated`: each unit at the price of the step it falls in; `volume`: all units at the price of the step reached. */
export const Tiers = record({
  kind: oneOf('graduated', 'volume'),
  /** In rising order; the last step has no `upTo`. */
  steps: listOf(record({ upTo: optional(DecimalNumber), unitPriceYuan: PriceYuan })),
})

/** How a month that is only partly covered counts. */
const proration = optional(oneOf('calendar-days', 'thirty-days', 'whole-month'))
const component = {
  id: Id,
  /** What statements call the component; without it they say its kind and id. */
  title: optional(LocalPhrase),
  /** Whether the assessment moves this component; default yes. */
  assessable: optional(Type.Boolean()),
}

export const FeeComponent = Type.Union([
  record({ ...component, kind: Type.Literal('fixed-monthly'), amountYuan: AmountYuan, proration }),
  /** A fee by the year; each month settles a twelfth, and the months of a contract year add up to it. */
  record({ ...component, kind: Type.Literal('fixed-yearly'), amountYuan: AmountYuan, proration }),
  record({ ...component, kind: Type.Literal('one-time'), amountYuan: AmountYuan, on: IsoDate }),
  /** Seats at a monthly price; the number over time is contracted here and changed by signed headcount facts. */
  record({
    ...component,
    kind: Type.Literal('per-seat'),
    role: Type.String(),
    seats: Type.Integer({ minimum: 0 }),
    unitPriceYuan: PriceYuan,
    proration,
  }),
  /** Hours stated as a fact, or handling time from records, at an hourly price. */
  record({ ...component, kind: Type.Literal('per-hour'), hours: Volume, unitPriceYuan: PriceYuan }),
  /** Items (contacts, cases, minutes: see `per`) by price steps. */
  record({
    ...component,
    kind: Type.Literal('per-item'),
    volume: Volume,
    /** The unit that is priced when the volume is a time. */
    per: optional(oneOf('item', 'second', 'minute', 'hour')),
    tiers: Tiers,
  }),
  record({ ...component, kind: Type.Literal('cost-plus'), costs: Id, margin: Share, capYuan: optional(AmountYuan) }),
])
export type FeeComponent = Static<typeof FeeComponent>

export const FeeComponentTerms = record({
  taxMode: oneOf('inclusive', 'exclusive'),
  vatRate: Share,
  components: listOf(FeeComponent),
})

/** Volume contained in the other fees, the price of what goes beyond, and what happens to what is left. */
export const IncludedVolumeTerms = listOf(
  record({
    id: Id,
    volume: Volume,
    per: optional(oneOf('item', 'second', 'minute', 'hour')),
    included: DecimalNumber,
    unitPriceYuan: PriceYuan,
    /** `next-month`: what is left may be used in the following month only; `contract-year`: until the year ends. */
    carryOver: oneOf('none', 'next-month', 'contract-year'),
    /** The month's charge for this volume is at least this. */
    minimumChargeYuan: optional(AmountYuan),
  }),
)

/** Baseline volumes of large deals: outside the dead band, additional (ARC) and reduced (RRC) resource charges. */
export const VolumeBaselineTerms = listOf(
  record({
    id: Id,
    volume: Volume,
    baseline: DecimalNumber,
    baselineByMonth: optional(listOf(record({ month: IsoMonth, baseline: DecimalNumber }))),
    /** No charge while the volume stays within this share of the baseline. */
    deadBand: Share,
    /** Whether the charge counts from the edge of the dead band (default) or from the baseline once outside. */
    from: optional(oneOf('edge', 'baseline')),
    additionalUnitPriceYuan: PriceYuan,
    reducedUnitPriceYuan: PriceYuan,
    /** Beyond this share of the baseline either party may ask for new prices. */
    renegotiationBand: optional(Share),
  }),
)

/** Multipliers by time of day and kind of day; the first band that takes the instant holds; outside all bands 1. */
export const TimeRateTerms = record({
  components: listOf(Id),
  bands: listOf(
    record({
      id: Id,
      days: oneOf('every-day', 'working-day', 'day-off', 'statutory-holiday'),
      windows: optional(listOf(record({ from: TimeOfDay, to: TimeOfDay }))),
      multiplier: DecimalNumber,
    }),
  ),
  /** Time is billed per increment begun, for each record; `minimum` first. */
  billingIncrement: optional(record({ increment: Duration, minimum: optional(Duration) })),
})

/** Dated peaks, and how many times the usual price of seats, hours and items is charged on their days. */
export const PeakPriceTerms = record({
  periods: listOf(record({ name: Phrase, from: IsoDate, to: IsoDate })),
  priceMultiple: DecimalNumber,
})

const result = {
  id: Id,
  /** Quantity fact in yuan: sales, collections, or savings of the month. */
  base: Id,
  capYuan: optional(AmountYuan),
}

/** Shares by what the base reaches. `graduated`: each part at the share of its step; `volume`: the whole base at the share of the step reached. */
export const ShareSteps = record({
  kind: oneOf('graduated', 'volume'),
  /** In rising order; a first step without `fromYuan` begins at zero. */
  steps: listOf(record({ fromYuan: optional(AmountYuan), share: Share })),
})

export const GainshareTerms = listOf(
  Type.Union([
    record({ ...result, kind: oneOf('commission', 'savings'), share: Share }),
    record({ ...result, kind: Type.Literal('stepped-commission'), tiers: ShareSteps }),
  ]),
)

export const FeeAdjustmentTerms = listOf(
  Type.Union([
    /** Each contract year the components move by share x (index / base - 1) once the change passes the threshold. */
    record({
      kind: Type.Literal('indexation'),
      id: Id,
      components: listOf(Id),
      index: Id,
      baseMonth: IsoMonth,
      share: Share,
      threshold: Share,
      floor: optional(Share),
      cap: optional(Share),
    }),
    /** From the month of a benchmarker's report, the components fall by share x (1 - market / contract price), once that passes the tolerance. */
    record({
      kind: Type.Literal('benchmark'),
      id: Id,
      components: listOf(Id),
      tolerance: Share,
      share: Share,
      floor: optional(Share),
    }),
    /** The components rise or fall by a fixed rate with each contract year after the first. */
    record({
      kind: Type.Literal('yearly'),
      id: Id,
      /** Absent: all fees of the service, one-time ones excepted. */
      components: optional(listOf(Id)),
      direction: oneOf('rise', 'fall'),
      rate: Share,
      /** The first step is on this day, the others on the same day of the years after it, whatever the contract years are. */
      from: optional(IsoDate),
      /** What each step counts from: the prices that the one before it made (default), or those first agreed. */
      growth: optional(oneOf('compound', 'simple')),
    }),
    record({ kind: Type.Literal('negotiation'), id: Id, trigger: Type.String(), notice: Duration }),
  ]),
)

export const HeadcountChangeTerms = record({
  notice: Duration,
  effective: oneOf('on-date', 'next-month'),
  /** 多退少补: the difference is settled pro rata with the month (default), or from the next month on. */
  settlement: optional(oneOf('pro-rata', 'next-month')),
})
