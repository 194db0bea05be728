import { isOpen, type ServiceCalendar } from '@heqi/calendar'
import type { Interval } from '@heqi/vocabulary'
import { type CodeTest } from '../clocks/code-test.ts'
import type { ExcusedWindow } from '../clocks/excused-windows.ts'
import {
  CALENDAR_NOT_PUBLISHED,
  CANDIDATE,
  EXCLUDED_WINDOW,
  OUT_OF_SCOPE,
  OUTSIDE,
  OUTSIDE_SERVICE_HOURS,
  SPAN_ROWS,
} from './verdict.ts'

/** Which records a metric looks at, and which of them it counts apart before any formula sees them. */
export type SelectionRule = {
  readonly enteredAt: Float64Array
  /** The instant by which a record belongs to a period. */
  readonly attributedAt: Float64Array
  readonly period: Interval
  /** Arrivals while the terms were in force by which the record is judged. */
  readonly underTerms: Interval
  /** What has not arrived by then is not known yet. */
  readonly asOf: number
  /** The contract's term: arrivals outside it are out of scope. */
  readonly term: Interval
  /** Who fails one of these is no part of the metric. */
  readonly filter: readonly CodeTest[]
  /** Who fails one of these is counted apart as out of scope. */
  readonly scope: readonly CodeTest[]
  readonly serviceHours: 'inside' | 'outside' | 'any'
  readonly serviceCalendar: ServiceCalendar | undefined
  readonly channel: Int8Array
  readonly excused: readonly ExcusedWindow[]
}

/** Applies a rule span by span; metrics that share the rule share its verdicts. */
export class Selection {
  readonly #rule: SelectionRule
  readonly #verdicts = new Uint8Array(SPAN_ROWS)
  #first = -1

  constructor(rule: SelectionRule) {
    this.#rule = rule
  }

  /** For each of the rows: CANDIDATE, OUTSIDE or the reason why it is counted apart. Valid until the next call. */
  verdicts(first: number, count: number): Uint8Array {
    if (first !== this.#first) {
      this.#first = first
      this.#attribute(first, count)
      for (const test of this.#rule.filter) this.#require(test, first, count, OUTSIDE)
      this.#keepTerm(first, count)
      for (const test of this.#rule.scope) this.#require(test, first, count, OUT_OF_SCOPE)
      this.#gateByHours(first, count)
      for (const window of this.#rule.excused) this.#excuse(window, first, count)
    }
    return this.#verdicts
  }

  #attribute(first: number, count: number): void {
    const { attributedAt, enteredAt, period, underTerms, asOf } = this.#rule
    const verdicts = this.#verdicts
    const { start, end } = period
    const from = underTerms.start
    const until = Math.min(underTerms.end, asOf + 1)
    for (let k = 0; k < count; k++) {
      const at = attributedAt[first + k]!
      const entered = enteredAt[first + k]!
      verdicts[k] = at >= start && at < end && entered >= from && entered < until ? CANDIDATE : OUTSIDE
    }
  }

  #require({ codes, takes }: CodeTest, first: number, count: number, otherwise: number): void {
    const verdicts = this.#verdicts
    for (let k = 0; k < count; k++) {
      if (verdicts[k] === CANDIDATE && takes[codes[first + k]! + 1] !== 1) verdicts[k] = otherwise
    }
  }

  #keepTerm(first: number, count: number): void {
    const { enteredAt, term, underTerms } = this.#rule
    if (underTerms.start >= term.start && underTerms.end <= term.end) return
    const verdicts = this.#verdicts
    for (let k = 0; k < count; k++) {
      const entered = enteredAt[first + k]!
      if (verdicts[k] === CANDIDATE && !(entered >= term.start && entered < term.end)) verdicts[k] = OUT_OF_SCOPE
    }
  }

  #gateByHours(first: number, count: number): void {
    const { enteredAt, serviceHours, serviceCalendar } = this.#rule
    if (serviceHours === 'any' || !serviceCalendar) return
    const verdicts = this.#verdicts
    const wanted = serviceHours === 'inside'
    const otherwise = wanted ? OUTSIDE_SERVICE_HOURS : OUTSIDE
    for (let k = 0; k < count; k++) {
      if (verdicts[k] !== CANDIDATE) continue
      const open = isOpen(serviceCalendar, enteredAt[first + k]!)
      if (open !== wanted) verdicts[k] = open === undefined ? CALENDAR_NOT_PUBLISHED : otherwise
    }
  }

  #excuse(window: ExcusedWindow, first: number, count: number): void {
    const { enteredAt, channel } = this.#rule
    const verdicts = this.#verdicts
    for (let k = 0; k < count; k++) {
      const entered = enteredAt[first + k]!
      if (verdicts[k] !== CANDIDATE || entered < window.start || entered >= window.end) continue
      if (window.takes[channel[first + k]! + 1] === 1) verdicts[k] = EXCLUDED_WINDOW
    }
  }
}
