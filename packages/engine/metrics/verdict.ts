import type { ExclusionReason } from '../metric-result.ts'

/** Rows are judged in spans of this many, so that the columns of a span stay in the processor's cache for all metrics. */
export const SPAN_ROWS = 2048

/** What a metric says of one record, as a small integer. */
export const OUTSIDE = 0
/** Selected, not judged yet: no verdict of a finished span. */
export const CANDIDATE = 1
export const MET = 2
export const MISSED = 3
export const PENDING = 4
const FIRST_REASON = 5

/** Every reason has a verdict of its own; the order is internal. */
const REASONS = [
  'out-of-scope',
  'outside-service-hours',
  'excluded-window',
  'calendar-not-published',
  'menu-abandon',
  'short-abandon',
  'not-answered',
  'not-queued',
  'no-survey',
  'not-scored',
  'no-target',
  'beyond-first-level',
  'missing-data',
] as const satisfies readonly ExclusionReason[]

type ListedReason = (typeof REASONS)[number]

/** A reason that has no verdict would be lost: the compiler refuses it here. */
const codes: Readonly<Record<ExclusionReason, number>> = Object.fromEntries(
  REASONS.map((reason, index) => [reason, FIRST_REASON + index]),
) as Record<ListedReason, number>

export const VERDICT_COUNT = FIRST_REASON + REASONS.length

export const verdictOf = (reason: ExclusionReason): number => codes[reason]

/** The reason of a verdict, `undefined` for the verdicts that are none. */
export const reasonOf = (verdict: number): ExclusionReason | undefined => REASONS[verdict - FIRST_REASON]

export const OUT_OF_SCOPE = codes['out-of-scope']
export const OUTSIDE_SERVICE_HOURS = codes['outside-service-hours']
export const EXCLUDED_WINDOW = codes['excluded-window']
export const CALENDAR_NOT_PUBLISHED = codes['calendar-not-published']
export const MENU_ABANDON = codes['menu-abandon']
export const SHORT_ABANDON = codes['short-abandon']
export const NOT_ANSWERED = codes['not-answered']
export const NOT_QUEUED = codes['not-queued']
export const NO_SURVEY = codes['no-survey']
export const NOT_SCORED = codes['not-scored']
export const NO_TARGET = codes['no-target']
export const BEYOND_FIRST_LEVEL = codes['beyond-first-level']
export const MISSING_DATA = codes['missing-data']

/**
 * Consecutive rows of a batch under judgement; row `first + k` has `verdicts[k]`. `candidates` lists the `k` that were
 * selected, ascending, so that judging costs nothing for the others. A formula turns the verdict of every candidate from
 * CANDIDATE into another one and, where it measures something, writes `values[k]` and `weights[k]` for those that count.
 */
export type Span = {
  first: number
  candidates: Uint16Array
  candidateCount: number
  readonly verdicts: Uint8Array
  readonly values: Float64Array
  readonly weights: Float64Array
}

export const newSpan = (): Span => ({
  first: 0,
  candidates: new Uint16Array(0),
  candidateCount: 0,
  verdicts: new Uint8Array(SPAN_ROWS),
  values: new Float64Array(SPAN_ROWS),
  weights: new Float64Array(SPAN_ROWS),
})
