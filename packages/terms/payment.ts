import { Type } from 'typebox'
import {
  AmountYuan,
  DecimalNumber,
  Duration,
  Id,
  IsoDate,
  listOf,
  oneOf,
  optional,
  record,
  Share,
} from './primitives.ts'

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

const dayOfMonth = Type.Integer({ minimum: 1, maximum: 31 })
const monthsAfter = Type.Integer({ minimum: 0, maximum: 12 })

/** The months that are paid together; absent: each month by itself. Periods count from the first month of the term. */
const every = optional(oneOf('quarter', 'half-year', 'year'))

export const PaymentDayTerms = Type.Union([
  /** On a day so many months after the last month of the period. */
  record({
    kind: Type.Literal('day-of-month'),
    day: dayOfMonth,
    monthsAfter,
    /** Components that are paid on another day. */
    second: optional(record({ components: listOf(Id, { minItems: 1 }), day: dayOfMonth, monthsAfter })),
    every,
    method,
    ...statement,
  }),
  record({
    kind: Type.Literal('after'),
    event: oneOf('month-end', 'statement-confirmed', 'invoice-received'),
    within: Duration,
    every,
    method,
    ...statement,
  }),
  /** Before the service: on a day of the first month of the period, or of the month before it. */
  record({
    kind: Type.Literal('in-advance'),
    day: dayOfMonth,
    month: oneOf('first-month', 'month-before'),
    every,
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
    /** A fixed sum for each day, whatever is overdue. */
    record({ kind: Type.Literal('yuan-per-day'), amountYuan: AmountYuan }),
    record({ kind: Type.Literal('once'), rate: Share }),
    /** Multiple of the one-year loan prime rate in force on each day; a year has `yearDays` days. */
    record({ kind: Type.Literal('lpr'), multiple: DecimalNumber, yearDays: oneOf('360', '365') }),
  ]),
  grace: optional(Duration),
  /** Most, as a share of the overdue amount. */
  cap: optional(Share),
})

export const SuspensionRightTerms = record({ overdue: Duration, notice: Duration, restartWithin: optional(Duration) })

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
