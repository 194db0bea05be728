import type { Interval } from '@heqi/vocabulary'
import type { CodeTest } from '../clocks/code-test.ts'
import type { ExcusedWindow } from '../clocks/excused-windows.ts'
import type { WorkingTimeTable } from '../clocks/working-time-table.ts'
import {
  CALENDAR_NOT_PUBLISHED,
  CANDIDATE,
  EXCLUDED_WINDOW,
  OUT_OF_SCOPE,
  OUTSIDE,
  OUTSIDE_SERVICE_HOURS,
  SPAN_ROWS,
  type Span,
  VERDICT_COUNT,
} from './verdict.ts'

/** What keeps a record from a metric whatever its filter: when it arrived, and the contract's scope. */
type ArrivalRule = {
  readonly enteredAt: Float64Array
  /** The instant by which a record belongs to a period. */
  readonly attributedAt: Float64Array
  readonly period: Interval
  /** Arrivals while the terms were in force by which the record is judged, and as far as they are known by `asOf`. */
  readonly arrivals: Interval
  /** Who fails one of these is counted apart as out of scope. */
  readonly scope: readonly CodeTest[]
}

/** Which records a metric looks at, and which of them it counts apart before any formula sees them. */
export type SelectionRule = {
  readonly arrived: Arrivals
  /** The contract's term: arrivals outside it are out of scope. */
  readonly term: Interval
  /** Who fails one of these is no part of the metric. */
  readonly filter: readonly CodeTest[]
  readonly serviceHours: 'inside' | 'outside' | 'any'
  readonly workingTime: WorkingTimeTable | undefined
  readonly channel: Int8Array
  readonly excused: readonly ExcusedWindow[]
}

// What keeps a row from being a candidate; where several things do, the lowest bit is the reason given.
const NOT_IN_PERIOD = 1
const NOT_IN_FILTER = 2
const NOT_IN_SCOPE = 4
const FLAG_COUNT = 8

const VERDICT_OF_FLAGS = Uint8Array.from({ length: FLAG_COUNT }, (_, flags) =>
  flags === 0 ? CANDIDATE : (flags & (NOT_IN_PERIOD | NOT_IN_FILTER)) > 0 ? OUTSIDE : OUT_OF_SCOPE,
)
const IS_CANDIDATE = Uint8Array.from({ length: FLAG_COUNT }, (_, flags) => +(flags === 0))

/** Both kinds of column have a loop of their own: one loop for both would be compiled for neither. */
function raise(flags: Uint8Array, tests: readonly CodeTest[], flag: number, first: number, count: number): void {
  for (const { codes, takes } of tests) {
    if (codes instanceof Int8Array) {
      for (let k = 0; k < count; k++) flags[k]! |= (1 - takes[codes[first + k]! + 1]!) * flag
    } else {
      for (let k = 0; k < count; k++) flags[k]! |= (1 - takes[codes[first + k]! + 1]!) * flag
    }
  }
}

/** Flags the rows of a span by arrival and scope. All selections under the same terms share it: the last span is kept. */
export class Arrivals {
  readonly rule: ArrivalRule
  /** Instants between which a record both belongs to the period and arrived under the terms, where one column decides. */
  readonly #bounds: Interval
  readonly #flags = new Uint8Array(SPAN_ROWS)
  #first = -1

  constructor(rule: ArrivalRule) {
    const { period, arrivals } = rule
    this.rule = rule
    this.#bounds = { start: Math.max(period.start, arrivals.start), end: Math.min(period.end, arrivals.end) }
  }

  /** The flags of the `count` rows from `first` on. */
  flags(first: number, count: number): Uint8Array {
    if (first === this.#first) return this.#flags
    const { enteredAt, attributedAt, scope } = this.rule
    if (enteredAt === attributedAt) this.#flagByArrival(first, count)
    else this.#flagByClose(first, count)
    raise(this.#flags, scope, NOT_IN_SCOPE, first, count)
    this.#first = first
    return this.#flags
  }

  #flagByArrival(first: number, count: number): void {
    const { enteredAt } = this.rule
    const { start, end } = this.#bounds
    const flags = this.#flags
    for (let k = 0; k < count; k++) {
      const entered = enteredAt[first + k]!
      flags[k] = entered >= start && entered < end ? 0 : NOT_IN_PERIOD
    }
  }

  #flagByClose(first: number, count: number): void {
    const { enteredAt, attributedAt, period, arrivals } = this.rule
    const flags = this.#flags
    for (let k = 0; k < count; k++) {
      const closed = attributedAt[first + k]!
      const entered = enteredAt[first + k]!
      const isIn = closed >= period.start && closed < period.end && entered >= arrivals.start && entered < arrivals.end
      flags[k] = isIn ? 0 : NOT_IN_PERIOD
    }
  }
}

/**
 * Applies a rule span by span. Metrics that share the rule share its work: the last span is kept. The loops over all rows
 * do without branches, since whether a row passes is anybody's guess to the processor.
 */
export class Selection {
  /** How many rows were counted apart so far, by verdict. */
  readonly countedApart = new Float64Array(VERDICT_COUNT)
  readonly #rule: SelectionRule
  readonly #flags = new Uint8Array(SPAN_ROWS)
  readonly #verdicts = new Uint8Array(SPAN_ROWS)
  readonly #candidates = new Uint16Array(SPAN_ROWS + 1)
  #candidateCount = 0
  #first = -1

  constructor(rule: SelectionRule) {
    this.#rule = rule
  }

  /** Makes the span that of the `count` rows from `first` on, ready to be judged. */
  open(span: Span, first: number, count: number): void {
    if (first !== this.#first) this.#select(first, count)
    span.first = first
    span.candidates = this.#candidates
    span.candidateCount = this.#candidateCount
    span.verdicts.set(this.#verdicts)
  }

  #select(first: number, count: number): void {
    const { arrived, filter, excused } = this.#rule
    this.#first = first
    this.#flags.set(arrived.flags(first, count))
    raise(this.#flags, filter, NOT_IN_FILTER, first, count)
    this.#gather(count)
    this.#keepTerm(first)
    this.#gateByHours(first)
    for (const window of excused) this.#excuse(window, first)
  }

  #gather(count: number): void {
    const flags = this.#flags
    const verdicts = this.#verdicts
    const candidates = this.#candidates
    let kept = 0
    let outOfScope = 0
    verdicts.fill(OUTSIDE, count)
    for (let k = 0; k < count; k++) {
      const flag = flags[k]!
      verdicts[k] = VERDICT_OF_FLAGS[flag]!
      candidates[kept] = k
      kept += IS_CANDIDATE[flag]!
      outOfScope += +(flag === NOT_IN_SCOPE)
    }
    this.#candidateCount = kept
    this.countedApart[OUT_OF_SCOPE]! += outOfScope
  }

  #keepTerm(first: number): void {
    const { term, arrived } = this.#rule
    const { enteredAt, arrivals, period, attributedAt } = arrived.rule
    const bounds = attributedAt === enteredAt ? period : arrivals
    if (bounds.start >= term.start && bounds.end <= term.end) return
    this.#keep(first, OUT_OF_SCOPE, (row) => enteredAt[row]! >= term.start && enteredAt[row]! < term.end)
  }

  #gateByHours(first: number): void {
    const { arrived, serviceHours, workingTime } = this.#rule
    if (serviceHours === 'any' || !workingTime) return
    const { enteredAt } = arrived.rule
    const otherwise = serviceHours === 'inside' ? OUTSIDE_SERVICE_HOURS : OUTSIDE
    const isWanted = Uint8Array.of(0, +(serviceHours === 'outside'), +(serviceHours === 'inside'))
    const verdictOf = isWanted.map((wanted, state) =>
      wanted === 1 ? CANDIDATE : state === 0 ? CALENDAR_NOT_PUBLISHED : otherwise,
    )
    const before = this.#candidateCount
    const verdicts = this.#verdicts
    const candidates = this.#candidates
    let kept = 0
    let unknown = 0
    for (let j = 0; j < before; j++) {
      const k = candidates[j]!
      const state = workingTime.openState(enteredAt[first + k]!) + 1
      candidates[kept] = k
      kept += isWanted[state]!
      unknown += +(state === 0)
      verdicts[k] = verdictOf[state]!
    }
    this.#candidateCount = kept
    this.countedApart[CALENDAR_NOT_PUBLISHED]! += unknown
    this.countedApart[otherwise]! += before - kept - unknown
  }

  #excuse({ start, end, takes }: ExcusedWindow, first: number): void {
    const { arrived, channel } = this.#rule
    const { enteredAt } = arrived.rule
    this.#keep(
      first,
      EXCLUDED_WINDOW,
      (row) => !(enteredAt[row]! >= start && enteredAt[row]! < end && takes[channel[row]! + 1] === 1),
    )
  }

  /** The uncommon conditions, one call for each row. */
  #keep(first: number, otherwise: number, isKept: (row: number) => boolean): void {
    const before = this.#candidateCount
    let kept = 0
    for (let j = 0; j < before; j++) {
      const k = this.#candidates[j]!
      this.#candidates[kept] = k
      if (isKept(first + k)) kept += 1
      else this.#verdicts[k] = otherwise
    }
    this.#candidateCount = kept
    this.countedApart[otherwise]! += before - kept
  }
}
