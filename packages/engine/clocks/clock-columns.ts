import { isOpen, workingMsBetween } from '@heqi/calendar'
import { PAUSE_REASONS } from '@heqi/records'
import type { Instant } from '@heqi/vocabulary'
import {
  CALENDAR_NOT_PUBLISHED,
  CANDIDATE,
  MET,
  MISSED,
  MISSING_DATA,
  NO_TARGET,
  SPAN_ROWS,
  type Span,
} from '../metrics/verdict.ts'
import type { Allowance, AllowanceRow, ClockTerms, TimeBasis } from './clock-terms.ts'
import { type CodeTest, filterTests, passes } from './code-test.ts'
import type { EventColumns } from './event-columns.ts'
import type { ExcusedWindow } from './excused-windows.ts'
import { IntervalUnion } from './interval-union.ts'

const WAITING_FOR_CUSTOMER = PAUSE_REASONS.indexOf('waiting-for-customer')

/** Where the clocks of a span stop (`NaN`: still running), and what each row is if its clock keeps the target. */
export type Stops = { readonly at: Float64Array; readonly inTime: Uint8Array }

export const newStops = (): Stops => ({ at: new Float64Array(SPAN_ROWS), inTime: new Uint8Array(SPAN_ROWS) })

/** A target with its filter compiled for the batch. */
export type ColumnTarget = {
  readonly tests: readonly CodeTest[]
  readonly serviceHours: 'inside' | 'outside' | 'any'
  readonly allowance: Allowance
}

/** Pausing clocks stand still while the service waits for the customer. */
export type ClockKind = 'steady' | 'pausing'

const NO_ROW = -1

/**
 * The clocks of all records of a batch under one set of terms and one reading, span by span and without allocation.
 * Every clock starts at arrival; in service hours that means the next opening, since closed time counts nothing. The clocks
 * of a single record (`record-clocks.ts`) say the same of one record, with the reasons.
 */
export class ClockColumns {
  readonly events: EventColumns
  readonly clockTerms: ClockTerms
  readonly #enteredAt: Float64Array
  readonly #excused: readonly ExcusedWindow[]
  readonly #standstill = new IntervalUnion()
  readonly #hasPauses: boolean
  /** For each row of the span the index of its target. */
  readonly #targetOf = new Int8Array(SPAN_ROWS)

  constructor(events: EventColumns, clockTerms: ClockTerms, excused: readonly ExcusedWindow[]) {
    this.events = events
    this.clockTerms = clockTerms
    this.#enteredAt = events.batch.numbers.enteredAt
    this.#excused = excused
    this.#hasPauses = events.batch.pauses.start.length > 0
  }

  targets(rows: readonly AllowanceRow[]): readonly ColumnTarget[] {
    return rows.map(({ filter, allowance }) => ({
      tests: filterTests(filter, this.events.batch),
      serviceHours: filter?.serviceHours ?? 'any',
      allowance,
    }))
  }

  /** Writes the milliseconds from arrival to the stop into `values` and makes the candidates MET. */
  measure(span: Span, stops: Stops, basis: TimeBasis, kind: ClockKind): void {
    this.#targetOf.fill(0)
    this.#run(span, stops, 0, basis, kind)
    const { count, verdicts } = span
    for (let k = 0; k < count; k++) if (verdicts[k] === CANDIDATE) verdicts[k] = MET
  }

  /** Compares the clock of each candidate with the first target whose filter takes the row. */
  attain(span: Span, stops: Stops, targets: readonly ColumnTarget[], kind: ClockKind): void {
    this.#assign(span, targets)
    for (const [index, { allowance }] of targets.entries()) {
      this.#run(span, stops, index, allowance.basis, kind)
      this.#judge(span, stops, index, allowance)
    }
  }

  #assign({ first, count, verdicts }: Span, targets: readonly ColumnTarget[]): void {
    for (let k = 0; k < count; k++) {
      if (verdicts[k] !== CANDIDATE) continue
      let index = 0
      while (index < targets.length && !this.#takes(targets[index]!, first + k)) index++
      if (index === targets.length) verdicts[k] = NO_TARGET
      this.#targetOf[k] = index < targets.length ? index : NO_ROW
    }
  }

  #takes(target: ColumnTarget, row: number): boolean {
    if (!passes(target.tests, row)) return false
    const { serviceCalendar } = this.clockTerms
    if (target.serviceHours === 'any' || !serviceCalendar) return target.serviceHours !== 'outside'
    return isOpen(serviceCalendar, this.#enteredAt[row]!) === (target.serviceHours === 'inside')
  }

  /** Writes the time on the clock of the candidates that have this target. */
  #run(span: Span, stops: Stops, target: number, basis: TimeBasis, kind: ClockKind): void {
    if (basis === 'elapsed') this.#elapse(span, stops, target)
    else this.#work(span, stops, target)
    if ((kind === 'pausing' && this.#hasPauses) || this.#excused.length > 0) {
      this.#standStill(span, stops, target, basis, kind)
    }
    const { count, verdicts, values } = span
    for (let k = 0; k < count; k++) {
      if (verdicts[k] !== CANDIDATE || this.#targetOf[k] !== target || values[k]! >= 0) continue
      verdicts[k] = Number.isNaN(values[k]) ? CALENDAR_NOT_PUBLISHED : MISSING_DATA
    }
  }

  #elapse({ first, count, verdicts, values }: Span, { at }: Stops, target: number): void {
    const { asOf } = this.events
    for (let k = 0; k < count; k++) {
      if (verdicts[k] !== CANDIDATE || this.#targetOf[k] !== target) continue
      const stop = at[k]!
      values[k] = (Number.isNaN(stop) ? asOf : stop) - this.#enteredAt[first + k]!
    }
  }

  #work({ first, count, verdicts, values }: Span, { at }: Stops, target: number): void {
    const { asOf } = this.events
    const { serviceCalendar } = this.clockTerms
    if (!serviceCalendar) throw new Error('a clock in service hours needs service hours')
    for (let k = 0; k < count; k++) {
      if (verdicts[k] !== CANDIDATE || this.#targetOf[k] !== target) continue
      const stop = at[k]!
      const start = this.#enteredAt[first + k]!
      const end = Number.isNaN(stop) ? asOf : stop
      // Outside the service hours both may lie at the same working time although the stop comes first: contradictory data.
      values[k] = end < start ? end - start : workingMsBetween(serviceCalendar, start, end)
    }
  }

  /** Takes off the time in which the clock stood still. */
  #standStill(
    { first, count, verdicts, values }: Span,
    { at }: Stops,
    target: number,
    basis: TimeBasis,
    kind: ClockKind,
  ): void {
    const { asOf } = this.events
    for (let k = 0; k < count; k++) {
      if (verdicts[k] !== CANDIDATE || this.#targetOf[k] !== target) continue
      const stop = at[k]!
      const end = Number.isNaN(stop) ? asOf : stop
      const row = first + k
      this.#standstill.clear()
      if (kind === 'pausing') this.#gatherPauses(row, end)
      this.#gatherExcused(row, end)
      if (this.#standstill.count > 0) values[k]! -= this.#standstillMs(basis)
    }
  }

  #gatherPauses(row: number, end: Instant): void {
    const { offsets, start, end: ends, reason } = this.events.batch.pauses
    const entered = this.#enteredAt[row]!
    for (let item = offsets[row]!; item < offsets[row + 1]!; item++) {
      if (reason[item] !== WAITING_FOR_CUSTOMER) continue
      const until = ends[item]!
      this.#standstill.add(Math.max(start[item]!, entered), until <= end ? until : end)
    }
  }

  #gatherExcused(row: number, end: Instant): void {
    const channel = this.events.batch.codes.channel[row]!
    const entered = this.#enteredAt[row]!
    for (const window of this.#excused) {
      if (window.takes[channel + 1] === 1)
        this.#standstill.add(Math.max(window.start, entered), Math.min(window.end, end))
    }
  }

  #standstillMs(basis: TimeBasis): number {
    const union = this.#standstill
    const { serviceCalendar } = this.clockTerms
    union.merge()
    let total = 0
    for (let i = 0; i < union.count; i++) {
      const start = union.starts[i]!
      const end = union.ends[i]!
      total += basis === 'elapsed' || !serviceCalendar ? end - start : workingMsBetween(serviceCalendar, start, end)
    }
    return total
  }

  #judge({ first, count, verdicts, values }: Span, { inTime }: Stops, target: number, allowance: Allowance): void {
    for (let k = 0; k < count; k++) {
      if (verdicts[k] !== CANDIDATE || this.#targetOf[k] !== target) continue
      const allowedMs = allowance.kind === 'length' ? allowance.ms : this.#untilDeadlineMs(allowance, first + k)
      if (Number.isNaN(allowedMs)) verdicts[k] = CALENDAR_NOT_PUBLISHED
      // "Within N" includes N exactly.
      else verdicts[k] = values[k]! <= allowedMs ? inTime[k]! : MISSED
    }
  }

  #untilDeadlineMs({ deadlines }: Extract<Allowance, { kind: 'date' }>, row: number): number {
    const start = this.#enteredAt[row]!
    return deadlines.deadlineOf(start) - start
  }
}
