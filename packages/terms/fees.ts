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

export const GainshareTerms = listOf(
  record({
    id: Id,
    kind: oneOf('commission', 'savings'),
    /** Quantity fact in yuan: sales, collections, or savings of the month. */
    base: Id,
    share: Share,
    capYuan: optional(AmountYuan),
  }),
)

export const TotalPriceTerms = record({
  amountYuan: AmountYuan,
  amountInWords: optional(Type.String()),
  /** Absent: what the fees are expected to come to. `lump-sum` (包干价): the price of the whole service, with no monthly fees beside it. */
  basis: optional(oneOf('lump-sum')),
})

/** When an instalment falls due: on a date, or a time after an event of the contract. */
export const DueTerms = Type.Union([
  record({ kind: Type.Literal('date'), on: IsoDate }),
  record({ kind: Type.Literal('after-event'), event: Id, within: Duration }),
])

export const PaymentScheduleTerms = record({
  prepayment: optional(
    record({
      share: Share,
      of: oneOf('total-price'),
      due: DueTerms,
      /** Set off against the statements: in equal parts over the months, in proportion to each fee, or against the first ones until used up. */
      setOff: oneOf('equal-months', 'proportional', 'first-statements'),
    }),
  ),
  instalments: optional(
    listOf(record({ id: Id, share: optional(Share), amountYuan: optional(AmountYuan), due: DueTerms })),
  ),
  /** Share of each month's fee that is paid with the month; the rest with the settlement at `settledAt`. */
  monthlyShare: optional(Share),
  settledAt: optional(oneOf('contract-year-end', 'term-end')),
  retention: optional(
    record({
      share: Share,
      /** `event`: when the named event (a milestone fact) has happened; else at the end of contract year or term. */
      release: oneOf('event', 'contract-year-end', 'term-end'),
      event: optional(Id),
      after: optional(Duration),
    }),
  ),
})

/** How payments are made; the engine does not need it. */
const method = optional(oneOf('bank-transfer', 'bill', 'cheque', 'online'))

/** How the statement of a month comes about: its day in the following month, and the time for the client to confirm it. */
const statement = {
  statementDay: optional(Type.Integer({ minimum: 1, maximum: 31 })),
  confirmWithin: optional(Duration),
}

export const PaymentDayTerms = Type.Union([
  record({
    kind: Type.Literal('day-of-month'),
    day: Type.Integer({ minimum: 1, maximum: 31 }),
    monthsAfter: Type.Integer({ minimum: 0, maximum: 12 }),
    method,
    ...statement,
  }),
  record({
    kind: Type.Literal('after'),
    event: oneOf('month-end', 'statement-confirmed', 'invoice-received'),
    within: Duration,
    method,
    ...statement,
  }),
])

export const InvoicingTerms = record({
  invoice: oneOf('special-vat', 'ordinary-vat'),
  electronic: optional(Type.Boolean()),
  vatRate: Share,
  timing: oneOf('before-payment', 'after-payment'),
  within: Duration,
  /** Whether tax is rounded line by line or on the total. */
  taxRounding: optional(oneOf('line', 'total')),
})

export const LatePaymentTerms = record({
  charge: Type.Union([
    record({ kind: Type.Literal('per-day'), rate: Share }),
    record({ kind: Type.Literal('once'), rate: Share }),
    /** Multiple of the one-year loan prime rate in force on each day; a year has `yearDays` days. */
    record({ kind: Type.Literal('lpr'), multiple: DecimalNumber, yearDays: oneOf('360', '365') }),
  ]),
  grace: optional(Duration),
  /** Most, as a share of the overdue amount. */
  cap: optional(Share),
})

export const SuspensionRightTerms = record({ overdue: Duration, notice: Duration, restartWithin: optional(Duration) })

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

export const RefundTerms = record({
  grounds: listOf(record({ id: Id, share: optional(Share), proRata: optional(Type.Boolean()) })),
  within: Duration,
})

export const QualityDepositTerms = record({
  amountYuan: optional(AmountYuan),
  /** Of the total price. */
  share: optional(Share),
  /** What may be taken from it instead of from the statement. */
  covers: listOf(oneOf('assessment', 'penalty')),
  /** After the contract is signed. */
  payWithin: optional(Duration),
  topUpWithin: optional(Duration),
  releaseAfter: Duration,
})

export const HeadcountChangeTerms = record({
  notice: Duration,
  effective: oneOf('on-date', 'next-month'),
  /** 多退少补: the difference is settled pro rata with the month (default), or from the next month on. */
  settlement: optional(oneOf('pro-rata', 'next-month')),
})
