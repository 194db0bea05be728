import type { FormulaValue } from '../statement.ts'

/** What a placeholder of a formula holds; `quantity` is a number, a share or a duration as the metric's unit demands. */
export type ValueKind = FormulaValue['kind'] | 'quantity'

/** A promise whose points are counted by the units that its value is off the target. */
const PER_UNIT = {
  value: 'quantity',
  target: 'quantity',
  gap: 'quantity',
  unit: 'quantity',
  units: 'number',
  each: 'number',
  points: 'number',
  weight: 'number',
  score: 'number',
  n: 'number',
} as const

/**
 * Every formula that a statement line can carry, with its placeholders and their kinds. The wording of each lives in the
 * locales under the same key; a key that is not here cannot be used, and a placeholder that is missing does not compile.
 */
export const FORMULAS = {
  /** The children add up to the line. */
  sum: {},
  /** A fact that the line needs has not been stated; a reservation says which. */
  'not-known': { fact: 'text' },

  'fixed-monthly': { amount: 'fen' },
  'fixed-monthly.prorated': { amount: 'fen', days: 'number', of: 'number' },
  'fixed-monthly.whole-month': { amount: 'fen', days: 'number' },
  /** The price changed inside the month: the children show each stretch. */
  'fixed-monthly.stretches': { stretches: 'number' },
  /** A twelfth of a year's amount, rounded so that the months of a contract year add up to it. */
  'fixed-yearly': { amount: 'fen' },
  'fixed-yearly.prorated': { amount: 'fen', days: 'number', of: 'number' },
  'fixed-yearly.whole-month': { amount: 'fen', days: 'number' },
  'fixed-yearly.stretches': { stretches: 'number' },
  'one-time': { amount: 'fen', on: 'date' },
  'per-seat': { seats: 'number', price: 'fen' },
  'per-seat.prorated': { seats: 'number', price: 'fen', days: 'number', of: 'number' },
  'per-seat.whole-month': { seats: 'number', price: 'fen', days: 'number' },
  'per-seat.stretches': { seats: 'number', stretches: 'number' },
  'seats-changed': { from: 'date', seats: 'number', price: 'fen', days: 'number', of: 'number' },
  'seats-changed.stretches': { from: 'date', seats: 'number', stretches: 'number' },
  /** The days of a trial are paid at a share of the month's fees. */
  'trial-fee': { amount: 'fen', share: 'share', until: 'date' },
  'trial-fee.part': { amount: 'fen', share: 'share', days: 'number', of: 'number', until: 'date' },
  /** A change inside an earlier month, settled with this one. */
  'seats-changed.carried': { from: 'date', seats: 'number', month: 'month' },
  'per-hour': { hours: 'number', price: 'fen' },
  'per-hour.parts': { hours: 'number', parts: 'number' },
  'per-item': { units: 'number', price: 'fen' },
  'per-item.graduated': { units: 'number', steps: 'number' },
  'per-item.volume': { units: 'number', price: 'fen' },
  'per-item.parts': { units: 'number', parts: 'number' },
  'price-step': { units: 'number', above: 'number', price: 'fen' },
  'volume-part': { units: 'number', price: 'fen', multiplier: 'number', band: 'text', from: 'date' },
  /** What the days of a peak cost beside the usual price. */
  'peak-price': { units: 'number', price: 'fen', multiple: 'number' },
  'peak-price.seats': { seatDays: 'number', of: 'number', price: 'fen', multiple: 'number' },
  'peak-price.parts': { parts: 'number' },
  'cost-plus': { costs: 'fen', margin: 'share' },
  'cost-plus.capped': { costs: 'fen', margin: 'share', cap: 'fen' },
  'included-volume': { units: 'number', included: 'number', carried: 'number', overage: 'number', price: 'fen' },
  'included-volume.minimum': { units: 'number', included: 'number', carried: 'number', minimum: 'fen' },
  'baseline.within': { units: 'number', baseline: 'number', band: 'share' },
  'baseline.additional': { units: 'number', baseline: 'number', band: 'share', counted: 'number', price: 'fen' },
  'baseline.reduced': { units: 'number', baseline: 'number', band: 'share', counted: 'number', price: 'fen' },
  gainshare: { base: 'fen', share: 'share' },
  'gainshare.capped': { base: 'fen', share: 'share', cap: 'fen' },
  'gainshare.graduated': { base: 'fen', steps: 'number' },
  'gainshare.graduated.capped': { base: 'fen', steps: 'number', cap: 'fen' },
  'gainshare.volume': { base: 'fen', share: 'share', above: 'fen' },
  'gainshare.volume.capped': { base: 'fen', share: 'share', above: 'fen', cap: 'fen' },
  /** The base stays below the first step. */
  'gainshare.below-steps': { base: 'fen', above: 'fen' },
  'share-step': { part: 'fen', above: 'fen', share: 'share' },
  indexation: { amount: 'fen', share: 'share', index: 'number', base: 'number', change: 'share' },
  'yearly-step': { amount: 'fen', rate: 'share', from: 'date' },
  'yearly-step.simple': { amount: 'fen', rate: 'share', steps: 'number', from: 'date' },
  'yearly-step.compound': { amount: 'fen', factor: 'number', steps: 'number', from: 'date' },
  /** The step falls inside the month: the days before it are at the earlier prices. */
  'yearly-step.within-month': {
    amount: 'fen',
    earlier: 'share',
    rest: 'number',
    share: 'share',
    days: 'number',
    of: 'number',
    from: 'date',
  },
  benchmark: { amount: 'fen', share: 'share', market: 'share', tolerance: 'share' },
  'benchmark.within-tolerance': { market: 'share', tolerance: 'share' },
  'indexation.below-threshold': { change: 'share', threshold: 'share', index: 'number', base: 'number' },
  'instalment.share': { total: 'fen', share: 'share', due: 'date' },
  'instalment.amount': { amount: 'fen', due: 'date' },

  /** A promise and what became of it; informative beneath the assessment. */
  'kpi.met': { value: 'quantity', target: 'quantity', score: 'number', weight: 'number', n: 'number' },
  'kpi.missed': { value: 'quantity', target: 'quantity', score: 'number', weight: 'number', n: 'number' },
  /** How far short, how many units that is, what each costs, and what is left of the weight. */
  'kpi.missed.per-unit': PER_UNIT,
  'kpi.met.per-unit': PER_UNIT,
  'kpi.met.per-unit.capped': { ...PER_UNIT, most: 'number' },
  'kpi.no-data': { target: 'quantity', rule: 'key' },
  'assessment.bands': { fee: 'fen', stake: 'share', score: 'number', from: 'number', adjustment: 'share' },
  'assessment.proportional': { fee: 'fen', stake: 'share', score: 'number' },
  'assessment.per-point.share': { short: 'number', points: 'number', rate: 'share', fee: 'fen', stake: 'share' },
  'assessment.per-point.amount': { short: 'number', points: 'number', rate: 'fen' },
  'assessment.per-failure.share': { rate: 'share', fee: 'fen', stake: 'share' },
  'assessment.per-failure.amount': { rate: 'fen' },
  'assessment.floor': { fee: 'fen', stake: 'share', floor: 'share', exact: 'fen' },
  'assessment.cap': { fee: 'fen', stake: 'share', cap: 'share', exact: 'fen' },
  /** Shown without moving money: the trial is not assessed. */
  'assessment.trial': { until: 'date', exact: 'fen' },
  'assessment.not-due': { period: 'key', month: 'month' },
  'assessment.no-score': {},
  'service-credits': { charges: 'fen', risk: 'share', credits: 'fen' },
  'service-credits.capped': { charges: 'fen', risk: 'share', credits: 'fen', cap: 'fen' },
  'service-credits.trial': { until: 'date', exact: 'fen' },
  'credit.minimum-missed': {
    value: 'quantity',
    level: 'quantity',
    charges: 'fen',
    risk: 'share',
    allocation: 'share',
    multiplier: 'number',
  },
  'credit.expected-missed': {
    value: 'quantity',
    level: 'quantity',
    times: 'number',
    window: 'number',
    charges: 'fen',
    risk: 'share',
    allocation: 'share',
    multiplier: 'number',
  },
  /** The expected level was missed, too seldom for a credit. */
  'credit.counted': { value: 'quantity', level: 'quantity', times: 'number', needed: 'number', window: 'number' },
  /** The expected level was missed, which alone costs nothing. */
  'credit.expected-missed-free': { value: 'quantity', level: 'quantity' },
  'credit.met': { value: 'quantity', level: 'quantity' },
  'credit.no-data': { level: 'quantity' },
  'credit.earned-back': { month: 'month', average: 'quantity', level: 'quantity', months: 'number' },
  'ladder.failed': { consecutive: 'number', periods: 'number' },
  'ladder.kept': { periods: 'number' },
  'ladder.step': { consecutive: 'number', cumulative: 'number', needed: 'number' },

  'penalty.share': { base: 'fen', rate: 'share', count: 'number' },
  'penalty.amount': { rate: 'fen', count: 'number' },
  'penalty.per-person': { rate: 'fen', people: 'number' },
  'penalty.months-of-pay': { pay: 'fen', months: 'number', people: 'number' },
  'penalty.capped': { exact: 'fen', cap: 'fen', before: 'fen' },
  'damages.beyond-penalty': { loss: 'fen', penalty: 'fen' },
  'damages.loss': { loss: 'fen' },
  'damages.costs': { costs: 'fen' },
  'liability-cap': { base: 'fen', share: 'share', cap: 'fen', before: 'fen', claimed: 'fen' },
  'liability-cap.amount': { cap: 'fen', before: 'fen', claimed: 'fen' },
  /** Beside the contract's result, never applied: on request a penalty over 130 % of the loss is generally excessive. */
  'law.penalty-over-130-percent': { penalty: 'fen', loss: 'fen', limit: 'fen' },

  'retention.withheld': { fee: 'fen', share: 'share' },
  'retention.released': { held: 'fen', on: 'date' },
  'deferral.withheld': { fee: 'fen', share: 'share', elsewhere: 'fen' },
  'deferral.settled': { held: 'fen', month: 'month' },
  'prepayment.called': { total: 'fen', share: 'share', due: 'date' },
  'prepayment.set-off.equal-months': { left: 'fen', months: 'number' },
  'prepayment.set-off.proportional': { fee: 'fen', share: 'share', left: 'fen' },
  'prepayment.set-off.first-statements': { fee: 'fen', left: 'fen' },
  'prepayment.returned': { left: 'fen' },
  'deposit.drawn': { deductions: 'fen', balance: 'fen' },
  'deposit.released': { balance: 'fen', on: 'date' },

  correction: { month: 'month', reason: 'key', records: 'number' },
  'correction.line': { before: 'fen', after: 'fen' },
  refund: { base: 'fen', share: 'share' },
  'refund.pro-rata': { base: 'fen', share: 'share', remaining: 'number' },

  'late-payment.per-day': { amount: 'fen', rate: 'share', days: 'number', from: 'date' },
  'late-payment.yuan-per-day': { sum: 'fen', days: 'number', from: 'date' },
  'late-payment.once': { amount: 'fen', rate: 'share', from: 'date' },
  'late-payment.lpr': {
    amount: 'fen',
    lpr: 'share',
    multiple: 'number',
    days: 'number',
    yearDays: 'number',
    from: 'date',
  },
  'late-payment.statement': { month: 'month', due: 'date', days: 'number' },
  'late-payment.capped': { month: 'month', due: 'date', days: 'number', cap: 'fen', before: 'fen' },
  /** Beside the contract, which is silent: SME payment rules, 0.05 % a day. */
  'law.late-payment-unagreed': { month: 'month', due: 'date', days: 'number', exposure: 'fen' },

  'tax.on-total': { net: 'fen', rate: 'share' },
  'tax.by-line': { rate: 'share', lines: 'number' },
  'tax.line': { net: 'fen', rate: 'share' },
  'tax.included': { gross: 'fen', rate: 'share', tax: 'fen' },
} as const satisfies Record<string, Readonly<Record<string, ValueKind>>>

export type FormulaKey = keyof typeof FORMULAS

/** What a statement could not know for certain, or what the law says beside it; each with its placeholders. */
export const RESERVATIONS = {
  /** A quantity that both parties state is missing for the month. */
  'quantity-missing': { fact: 'text', month: 'month' },
  'index-missing': { index: 'text', month: 'month' },
  'lpr-missing': { date: 'date' },
  'calendar-not-published': { year: 'text', purpose: 'key' },
  'metric-without-data': { metric: 'text' },
  'metric-not-measured': { metric: 'text' },
  /** Records of earlier months of the assessment period are not at hand. */
  'period-records-missing': { metric: 'text', from: 'month' },
  'score-below-bands': { score: 'number' },
  'no-score': { month: 'month' },
  'allocation-exceeds-pool': { allocated: 'share', pool: 'share' },
  /** A reallocation of service credits that changes nothing, and why. */
  'reallocation-not-agreed': { id: 'text', month: 'month' },
  'reallocation-noticed-late': { id: 'text', month: 'month' },
  'reallocation-too-often': { id: 'text', month: 'month' },
  'peak-without-records': { component: 'text' },
  'time-rate-without-records': { component: 'text' },
  'penalty-unknown': { penalty: 'text' },
  'penalty-base-missing': { penalty: 'text', base: 'key' },
  /** Who hired is not stated, or is not bound. */
  'penalty-party-unclear': { penalty: 'text', on: 'date' },
  'penalty-out-of-time': { penalty: 'text', on: 'date', last: 'date' },
  'refund-ground-unknown': { ground: 'text' },
  'total-price-missing': {},
  'retention-event-pending': { event: 'text', held: 'fen' },
  'due-date-awaits-event': { month: 'month', event: 'key' },
  'retroactive-amendment': { number: 'text', month: 'month' },
  'months-skipped': { from: 'month', to: 'month' },
  /** Civil Code art. 586: a deposit (定金) counts only up to 20 % of the price. */
  'deposit-over-20-percent': { share: 'share' },
} as const satisfies Record<string, Readonly<Record<string, ValueKind>>>

export type ReservationKey = keyof typeof RESERVATIONS

/** Words inside formulas that have a message key of their own (`kind: 'key'`). */
export const FORMULA_WORDS = [
  'share-out',
  'met',
  'failed',
  'month',
  'quarter',
  'year',
  'late-records',
  'changed-records',
  'changed-facts',
  'amendment',
  'payment-term',
  'notice-period',
  'retention-release',
  'deposit-release',
  'instalment',
  'prepayment',
  'grace',
  'rectification',
  'time-rates',
  'service-hours',
  'suspension',
  'top-up',
  'total-price',
  'unperformed-part',
  'period-fee',
  'overdue-amount',
  'monthly-pay',
  'restraint',
  'month-end',
  'statement-confirmed',
  'invoice-received',
] as const
export type FormulaWord = (typeof FORMULA_WORDS)[number]
