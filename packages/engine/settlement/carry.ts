import type { ClauseId } from '@heqi/terms'
import { type Fraction, fraction, fractionOf, type IsoDate, type IsoMonth } from '@heqi/vocabulary'
import type { MetricUnit } from '../metric-result.ts'
import type { SettlementStep } from '../statement.ts'

/** Whole fen as a decimal text, so that what is carried survives JSON. */
export type FenText = string
/** An exact number as `numerator/denominator`. */
export type FractionText = string

export const fenOf = (text: FenText | undefined): bigint => BigInt(text ?? '0')
export const fractionText = (value: Fraction): FractionText => `${value.numerator}/${value.denominator}`
export const fractionFrom = (text: FractionText | undefined): Fraction => fractionOf(text ?? '0')

/** A metric of a closed month in the binding reading: months of a longer period add up from these. */
export type CarriedMetric = {
  readonly metric: string
  readonly unit: MetricUnit
  readonly numerator: string
  readonly denominator: string
  readonly n: number
}

/** What became of one service level in a month. */
export type CarriedLevel = {
  readonly metric: string
  readonly missed?: 'expected' | 'minimum'
  /** The credit that was due, after the cap at the amount at risk; absent: none. */
  readonly creditFen?: FenText
  readonly earnedBackIn?: IsoMonth
}

/** What later months need to know about a month. */
export type MonthRecord = {
  readonly month: IsoMonth
  /** Steps 1 and 2: the month's charges. */
  readonly chargesFen: FenText
  /** What the assessment moves of them: without the days of a trial that is not assessed. */
  readonly assessableFen: FenText
  /** The whole month lies in such a trial: `assessableFen` is what would be moved, and no later month is assessed with it. */
  readonly onTrial?: true
  readonly metrics: readonly CarriedMetric[]
  readonly levels: readonly CarriedLevel[]
  /** Of an assessed period that ends with this month: whether it counts as failed. */
  readonly failed?: boolean
}

export type CarriedExpectedLevel = {
  readonly metric: string
  /** The level as the terms state it; another text there means that an amendment has set it anew. */
  readonly stated: string
  readonly level: FractionText
  readonly contractYear: number
}

/** A headcount change of an earlier month that is settled with the next one (多退少补, next month). */
export type CarriedHeadcount = {
  readonly id: string
  readonly component: string
  readonly month: IsoMonth
  readonly from: IsoDate
  readonly seats: number
  readonly amountFen: FenText
  readonly factId?: string
}

/** The running accounts of a contract; plain JSON. */
export type OpenAccounts = {
  /** Retention held of each contract year. */
  readonly retentionHeldFen: Readonly<Record<string, FenText>>
  readonly deferredFen: FenText
  readonly prepaymentCalled: boolean
  readonly prepaymentLeftFen: FenText
  readonly instalmentsCalled: readonly string[]
  readonly depositDrawnFen: FenText
  readonly depositReleased: boolean
  /** Units left of each included volume, oldest first. */
  readonly volumesLeft: Readonly<Record<string, readonly { readonly month: IsoMonth; readonly units: FractionText }[]>>
  /** Penalty so far of each breach, after its own cap. */
  readonly penaltyByBreach: Readonly<Record<string, FenText>>
  /** What each liability cap has let pass so far: by cap and span (`breach:id`, `year:0`, `contract`). */
  readonly capUsedFen: Readonly<Record<string, FenText>>
  readonly expectedLevels: readonly CarriedExpectedLevel[]
  readonly headcountDue: readonly CarriedHeadcount[]
  readonly lateCharged: Readonly<Record<IsoMonth, { readonly fen: FenText; readonly once: boolean }>>
}

export type ClosedLine = {
  readonly id: string
  readonly step: SettlementStep
  readonly clause: ClauseId
  readonly subject?: string
  readonly amountFen: FenText
}

/** A statement that has been closed: never edited; what changed later is settled by a later statement. */
export type ClosedMonth = {
  readonly month: IsoMonth
  /** What was known when it was computed last: amendments signed after this day were not. */
  readonly knownOn: IsoDate
  readonly totalFen: FenText
  /** The part of the total that is late-payment charges: those bear no further ones. */
  readonly lateFen: FenText
  /** Lines of steps 1 to 5 that have no parts, as they stand now, later corrections included. */
  readonly lines: readonly ClosedLine[]
  /** Lines that gave rise to a right or duty. */
  readonly consequences: readonly string[]
  /** The accounts as they were when the month began, so that it can be computed again. */
  readonly opening: OpenAccounts
  /** What the month itself added to penalties and caps. */
  readonly own: Pick<OpenAccounts, 'penaltyByBreach' | 'capUsedFen'>
}

/** The state between the months: what `settle` hands from one month to the next. Plain JSON, amounts as texts. */
export type Carry = {
  readonly schema: 'heqi/carry/1'
  readonly accounts: OpenAccounts
  readonly history: readonly MonthRecord[]
  readonly closed: readonly ClosedMonth[]
}

export const EMPTY_ACCOUNTS: OpenAccounts = {
  retentionHeldFen: {},
  deferredFen: '0',
  prepaymentCalled: false,
  prepaymentLeftFen: '0',
  instalmentsCalled: [],
  depositDrawnFen: '0',
  depositReleased: false,
  volumesLeft: {},
  penaltyByBreach: {},
  capUsedFen: {},
  expectedLevels: [],
  headcountDue: [],
  lateCharged: {},
}

/** Before the first month. */
export const EMPTY_CARRY: Carry = { schema: 'heqi/carry/1', accounts: EMPTY_ACCOUNTS, history: [], closed: [] }

/** The value of a metric over several months: numerators and denominators add up. `undefined`: no data. */
export function pooledValue(metrics: readonly CarriedMetric[]): Fraction | undefined {
  const numerator = metrics.reduce((total, metric) => total + BigInt(metric.numerator), 0n)
  const denominator = metrics.reduce((total, metric) => total + BigInt(metric.denominator), 0n)
  return denominator === 0n ? undefined : fraction(numerator, denominator)
}

/** `a + b` (or `a - b`) for accounts by key; keys that come to nothing are left out. */
export function combined(
  a: Readonly<Record<string, FenText>>,
  b: Readonly<Record<string, FenText>>,
  sign: 1n | -1n,
): Readonly<Record<string, FenText>> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return Object.fromEntries(
    keys.flatMap((key) => {
      const fen = fenOf(a[key]) + sign * fenOf(b[key])
      return fen === 0n ? [] : [[key, fen.toString()]]
    }),
  )
}
