import type { ClauseId } from '@heqi/terms'
import type { Currency, Fraction, IsoDate, IsoMonth } from '@heqi/vocabulary'
import type { FactKind } from './facts.ts'
import type { MetricResult, RecordPart } from './metric-result.ts'

/** A value in a formula, exact and with its unit, so that any language can show it. */
export type FormulaValue =
  | { readonly kind: 'fen'; readonly value: Fraction }
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'share'; readonly value: Fraction }
  | { readonly kind: 'duration'; readonly seconds: Fraction }
  | { readonly kind: 'date'; readonly value: IsoDate }
  | { readonly kind: 'month'; readonly value: IsoMonth }
  | { readonly kind: 'text'; readonly value: string }
  /** A word with a message key of its own. */
  | { readonly kind: 'key'; readonly key: string }

/** How an amount came about: a message key and the numbers in it. The engine holds no wording. */
export type Formula = { readonly key: string; readonly values: Readonly<Record<string, FormulaValue>> }

/** What stands behind a line, one click further down. */
export type Source =
  | { readonly kind: 'metric'; readonly metric: MetricResult; readonly clause: ClauseId }
  | { readonly kind: 'fact'; readonly fact: FactKind; readonly ids: readonly string[] }
  | { readonly kind: 'records'; readonly query: RecordQuery; readonly count: number }
  | { readonly kind: 'statement'; readonly month: IsoMonth; readonly line?: string }

/** Names the records behind a number so that `recordsBehind` can list them. */
export type RecordQuery =
  | { readonly kind: 'metric'; readonly metric: string; readonly part: RecordPart; readonly month: IsoMonth }
  | { readonly kind: 'volume'; readonly line: string; readonly month: IsoMonth }
  /** Records that came late or changed after the month's statement was closed. */
  | { readonly kind: 'changed'; readonly month: IsoMonth; readonly records: readonly RecordName[] }

/** The identity of a record. */
export type RecordName = { readonly source: string; readonly sourceId: string }

/** The nine steps of rules.md, "Settlement of a period, in this order". */
export const SETTLEMENT_STEPS = [
  'base-fees',
  'headcount',
  'assessment',
  'failure-ladder',
  'penalties',
  'retention',
  'corrections',
  'late-payment',
  'tax',
] as const
export type SettlementStep = (typeof SETTLEMENT_STEPS)[number]

/**
 * A node of the statement. `amountFen` is what it adds to its parent: computed exactly, rounded once. A line with `children`
 * is their sum, except where `informative` says that the children explain but do not add up (scores, states, caps).
 */
export type StatementLine = {
  /** Stable within the contract, the same from month to month: `base-fees/seats`. */
  readonly id: string
  /** Message key of its title. */
  readonly code: string
  readonly step: SettlementStep
  readonly clause: ClauseId
  /** What in the terms the line is about: the id of a fee component, a metric, a penalty. */
  readonly subject?: string
  readonly amountFen: bigint
  readonly formula: Formula
  readonly children: readonly StatementLine[]
  readonly informative?: boolean
  readonly sources: readonly Source[]
}

/** A right or duty that the month gave rise to. */
export type Consequence = {
  readonly kind:
    | 'warning'
    | 'rectification'
    | 'early-termination-right'
    | 'suspension-right'
    | 'renegotiation-right'
    | 'top-up'
  readonly clause: ClauseId
  readonly line: string
  readonly dueOn?: IsoDate
}

/** The month's account between the parties: what the client owes for it (negative: what the provider owes). */
export type Statement = {
  readonly month: IsoMonth
  readonly currency: Currency
  readonly lines: readonly StatementLine[]
  readonly netFen: bigint
  readonly taxFen: bigint
  readonly totalFen: bigint
  readonly dueOn: IsoDate | undefined
  readonly metrics: readonly { readonly raw: MetricResult; readonly adjusted: MetricResult }[]
  readonly consequences: readonly Consequence[]
  /** What the statement could not know for certain, by message key: an unpublished calendar year, an index value missing. */
  readonly reservations: readonly Formula[]
}
