import { PAUSE_REASONS } from '@heqi/records/record'
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
import { type SharedEvent, Stops } from './stops.ts'
import type { WorkingTimeTable } from './working-time-table.ts'

const WAITING_FOR_CUSTOMER = PAUSE_REASONS.indexOf('waiting-for-customer')

/** A target with its filter compiled for the batch. */
type ColumnTarget = {
  readonly tests: readonly CodeTest[]
  readonly serviceHours: 'inside' | 'outside' | 'any'
  readonly allowance: Allowance
}

/** The targets of a clock; the first whose filter takes a row holds. */
export type ColumnTargets = {
  readonly rows: readonly ColumnTarget[]
  /** For each target 1 when its clock counts service hours. */
  readonly inServiceHours: Uint8Array
  /** For each target the milliseconds allowed; `NaN` where a date decides. */
  readonly allowedMs: Float64Array
}

/** Pausing clocks stand still while the service waits for the customer. */
export type ClockKind = 'steady' | 'pausing'

const ELAPSED = 0
const IN_SERVICE_HOURS = 1

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
  readonly #shared = new Map<SharedEvent, Stops>()
  /** For each candidate of the span: index of its target, and whether that counts service hours. */
  readonly #targetOf = new Uint8Array(SPAN_ROWS)
  readonly #basisOf = new Uint8Array(SPAN_ROWS)
  readonly #workedBefore = new Float64Array(SPAN_ROWS)
  #workedFrom = -1

  constructor(events: EventColumns, clockTerms: ClockTerms, excused: readonly ExcusedWindow[]) {
    this.events = events
    this.clockTerms = clockTerms
    this.#enteredAt = events.batch.numbers.enteredAt
    this.#excused = excused
    this.#hasPauses = events.batch.pauses.start.length > 0
  }

  /** The stops of an event, for all metrics that ask for it. */
  stopsOf(event: SharedEvent): Stops {
    const stops = this.#shared.get(event) ?? new Stops()
    this.#shared.set(event, stops)
    return stops
  }

  targets(rows: readonly AllowanceRow[]): ColumnTargets {
    return {
      rows: rows.map(({ filter, allowance }) => ({
        tests: filterTests(filter, this.events.batch),
        serviceHours: filter?.serviceHours ?? 'any',
        allowance,
      })),
      inServiceHours: Uint8Array.from(rows, ({ allowance }) => +(allowance.basis === 'service-hours')),
      allowedMs: Float64Array.from(rows, ({ allowance }) => (allowance.kind === 'length' ? allowance.ms : Number.NaN)),
    }
  }

  /** Writes the milliseconds from arrival to the stop into `values` and makes the candidates MET. */
  measure(span: Span, stops: Stops, basis: TimeBasis, kind: ClockKind): void {
    const counted = basis === 'service-hours' ? IN_SERVICE_HOURS : ELAPSED
    this.#basisOf.fill(counted)
    this.#run(span, stops, counted, kind)
    const { candidates, candidateCount, verdicts, values } = span
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      if (verdicts[k] === CANDIDATE) verdicts[k] = values[k]! >= 0 ? MET : unreadable(values[k]!)
    }
  }

  /** Compares the clock of each candidate with its target. */
  attain(span: Span, stops: Stops, targets: ColumnTargets, kind: ClockKind): void {
    this.#assign(span, targets)
    this.#run(span, stops, commonBasis(targets), kind)
    const { first, candidates, candidateCount, verdicts, values } = span
    const { allowedMs } = targets
    const { inTime } = stops
    const targetOf = this.#targetOf
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      if (verdicts[k] !== CANDIDATE) continue
      const value = values[k]!
      const fixedMs = allowedMs[targetOf[k]!]!
      const mostMs = Number.isNaN(fixedMs) ? this.#untilDeadlineMs(targets, k, first + k) : fixedMs
      if (!(value >= 0)) verdicts[k] = unreadable(value)
      else if (Number.isNaN(mostMs)) verdicts[k] = CALENDAR_NOT_PUBLISHED
      else {
        // "Within N" includes N exactly. Without a branch: whether a clock was in time is anybody's guess to the processor.
        const isInTime = +(value <= mostMs)
        verdicts[k] = MISSED + isInTime * (inTime[k]! - MISSED)
      }
    }
  }

  #untilDeadlineMs({ rows }: ColumnTargets, k: number, row: number): number {
    const allowance = rows[this.#targetOf[k]!]?.allowance
    const start = this.#enteredAt[row]!
    return allowance?.kind === 'date' ? allowance.deadlines.deadlineOf(start) - start : Number.NaN
  }

  /** From the last target to the first, so that the first one that takes a row is the one that stays. */
  #assign({ first, candidates, candidateCount, verdicts }: Span, { rows, inServiceHours }: ColumnTargets): void {
    const targetOf = this.#targetOf
    const basisOf = this.#basisOf
    targetOf.fill(rows.length)
    for (let index = rows.length - 1; index >= 0; index--)
      this.#assignTo(rows[index]!, index, first, candidates, candidateCount)
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const target = targetOf[k]!
      basisOf[k] = inServiceHours[target] ?? ELAPSED
      if (target === rows.length && verdicts[k] === CANDIDATE) verdicts[k] = NO_TARGET
    }
  }

  #assignTo(target: ColumnTarget, index: number, first: number, candidates: Uint16Array, count: number): void {
    const targetOf = this.#targetOf
    const [test, ...others] = target.tests
    if (target.serviceHours !== 'any' || others.length > 0) {
      for (let j = 0; j < count; j++) {
        const k = candidates[j]!
        if (this.#takes(target, first + k)) targetOf[k] = index
      }
    } else if (test === undefined) targetOf.fill(index)
    else {
      const { codes, takes } = test
      for (let j = 0; j < count; j++) {
        const k = candidates[j]!
        const before = targetOf[k]!
        targetOf[k] = before + takes[codes[first + k]! + 1]! * (index - before)
      }
    }
  }

  #takes(target: ColumnTarget, row: number): boolean {
    if (target.tests.length > 0 && !passes(target.tests, row)) return false
    if (target.serviceHours === 'any') return true
    const { workingTime } = this.clockTerms
    if (!workingTime) return target.serviceHours === 'inside'
    return workingTime.openState(this.#enteredAt[row]!) === (target.serviceHours === 'inside' ? 1 : 0)
  }

  /** Writes the time on the clock of every candidate; `basis` is what all clocks count, `undefined` where they differ. */
  #run(span: Span, stops: Stops, basis: number | undefined, kind: ClockKind): void {
    const { candidates, candidateCount, values } = span
    if (basis !== ELAPSED && !stops.isWorked) this.#work(span, stops)
    if (basis === ELAPSED) this.#elapse(span, stops)
    else if (basis === IN_SERVICE_HOURS) values.set(stops.workedMs)
    else {
      this.#elapse(span, stops)
      for (let j = 0; j < candidateCount; j++) {
        const k = candidates[j]!
        if (this.#basisOf[k] === IN_SERVICE_HOURS) values[k] = stops.workedMs[k]!
      }
    }
    if ((kind === 'pausing' && this.#hasPauses) || this.#excused.length > 0) this.#standStill(span, stops, kind)
  }

  #elapse({ first, candidates, candidateCount, values }: Span, { at }: Stops): void {
    const { asOf } = this.events
    const enteredAt = this.#enteredAt
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const stop = at[k]!
      values[k] = (Number.isNaN(stop) ? asOf : stop) - enteredAt[first + k]!
    }
  }

  #work({ first, candidates, candidateCount }: Span, stops: Stops): void {
    const { asOf } = this.events
    const { workingTime } = this.clockTerms
    if (!workingTime) throw new Error('a clock in service hours needs service hours')
    const workedBefore = this.#workedBeforeArrival(first, workingTime)
    const workedAsOf = workingTime.workedMs(asOf)
    const { at, workedMs } = stops
    const enteredAt = this.#enteredAt
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const stop = at[k]!
      const start = enteredAt[first + k]!
      // A stop before the start may lie at the same working time, outside the hours: contradictory all the same.
      if (Number.isNaN(stop)) workedMs[k] = asOf < start ? asOf - start : workedAsOf - workedBefore[k]!
      else workedMs[k] = stop < start ? stop - start : workingTime.workedMs(stop) - workedBefore[k]!
    }
    stops.isWorked = true
  }

  /** Working time up to the arrival of each row of a span: every clock in service hours begins there. */
  #workedBeforeArrival(first: number, workingTime: WorkingTimeTable): Float64Array {
    const worked = this.#workedBefore
    if (first === this.#workedFrom) return worked
    const enteredAt = this.#enteredAt
    const end = Math.min(first + SPAN_ROWS, enteredAt.length)
    for (let row = first; row < end; row++) worked[row - first] = workingTime.workedMs(enteredAt[row]!)
    this.#workedFrom = first
    return worked
  }

  /** Takes off the time in which the clock stood still. */
  #standStill({ first, candidates, candidateCount, verdicts, values }: Span, { at }: Stops, kind: ClockKind): void {
    const { asOf } = this.events
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      if (verdicts[k] !== CANDIDATE) continue
      const stop = at[k]!
      const end = Number.isNaN(stop) ? asOf : stop
      this.#standstill.clear()
      if (kind === 'pausing') this.#gatherPauses(first + k, end)
      this.#gatherExcused(first + k, end)
      if (this.#standstill.count > 0) values[k]! -= this.#standstillMs(this.#basisOf[k]!)
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
    for (const { start, end: until, takes } of this.#excused) {
      if (takes[channel + 1] === 1) this.#standstill.add(Math.max(start, entered), Math.min(until, end))
    }
  }

  #standstillMs(basis: number): number {
    const union = this.#standstill
    const workingTime = basis === IN_SERVICE_HOURS ? this.clockTerms.workingTime : undefined
    union.merge()
    let total = 0
    for (let i = 0; i < union.count; i++) {
      const start = union.starts[i]!
      const end = union.ends[i]!
      total += workingTime ? workingTime.betweenMs(start, end) : end - start
    }
    return total
  }
}

const unreadable = (value: number): number => (Number.isNaN(value) ? CALENDAR_NOT_PUBLISHED : MISSING_DATA)

/** What the clocks of all targets count; `undefined` where they differ. */
function commonBasis({ inServiceHours }: ColumnTargets): number | undefined {
  const hasElapsed = inServiceHours.includes(ELAPSED) || inServiceHours.length === 0
  return hasElapsed && inServiceHours.includes(IN_SERVICE_HOURS) ? undefined : hasElapsed ? ELAPSED : IN_SERVICE_HOURS
}
