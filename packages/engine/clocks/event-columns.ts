import type { RecordBatch } from '@heqi/records'
import { ABSENT } from '@heqi/records/batch'
import { ABANDONMENTS } from '@heqi/records/record'
import type { Instant } from '@heqi/vocabulary'
import { SPAN_ROWS, type Span } from '../metrics/verdict.ts'

/** How far a contact got on its way to an agent. */
export const ANSWERED = 0
export const LEFT_IN_MENU = 1
/** Left the queue or the ringing telephone, or ended there without an answer. */
export const LOST = 2
export const WAITING = 3

const MENU = ABANDONMENTS.indexOf('menu')

/**
 * The events of a batch as they were known at `asOf`: what lies later has not happened yet, so every method answers `NaN`
 * for it exactly as for an absent event. (A comparison with `NaN` is false, hence the form of the conditions.)
 */
export class EventColumns {
  readonly batch: RecordBatch
  readonly asOf: Instant
  readonly #numbers: RecordBatch['numbers']
  readonly #abandonedIn: Int8Array
  readonly #states = new Uint8Array(SPAN_ROWS)
  #statesFrom = -1
  #statesOf: Uint16Array | undefined

  constructor(batch: RecordBatch, asOf: Instant) {
    this.batch = batch
    this.asOf = asOf
    this.#numbers = batch.numbers
    this.#abandonedIn = batch.codes.abandonedIn
  }

  /** First response by a human: as recorded, else the answer of a call. */
  humanResponseAt(row: number): Instant {
    const response = this.#numbers.firstHumanResponseAt[row]!
    const at = Number.isNaN(response) ? this.#numbers.answeredAt[row]! : response
    return at <= this.asOf ? at : Number.NaN
  }

  /** First response by a human or, where it came earlier, by a bot. */
  anyResponseAt(row: number): Instant {
    const human = this.humanResponseAt(row)
    const bot = this.#numbers.firstBotResponseAt[row]!
    return bot <= this.asOf && !(human <= bot) ? bot : human
  }

  /** When an agent took the contact: the answer of a call, else the first human response. */
  answeredAt(row: number): Instant {
    const answered = this.#numbers.answeredAt[row]!
    const at = Number.isNaN(answered) ? this.#numbers.firstHumanResponseAt[row]! : answered
    return at <= this.asOf ? at : Number.NaN
  }

  /** Those of the rows that an agent took. Looks like a filter by `answeredAt`, without a call for each row of a million. */
  answeredOf(rows: Int32Array): Int32Array {
    const { asOf } = this
    const { answeredAt } = this.#numbers
    const answered = new Int32Array(rows.length)
    let count = 0
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      answered[count] = row
      count += +(answeredAt[row]! <= asOf || this.answeredAt(row) <= asOf)
    }
    return answered.subarray(0, count)
  }

  hasAbandoned(row: number): boolean {
    const at = this.#numbers.abandonedAt[row]!
    return at <= this.asOf || (Number.isNaN(at) && this.#abandonedIn[row] !== ABSENT)
  }

  /** When a contact that no agent took was over. */
  lostAt(row: number): Instant {
    const abandoned = this.#numbers.abandonedAt[row]!
    const at = Number.isNaN(abandoned) ? this.#numbers.endedAt[row]! : abandoned
    return at <= this.asOf ? at : Number.NaN
  }

  hasEnded(row: number): boolean {
    return this.#numbers.endedAt[row]! <= this.asOf
  }

  /** ANSWERED, LEFT_IN_MENU, LOST or WAITING. */
  callState(row: number): number {
    if (!Number.isNaN(this.answeredAt(row))) return ANSWERED
    if (this.hasAbandoned(row)) return this.#abandonedIn[row] === MENU ? LEFT_IN_MENU : LOST
    return this.hasEnded(row) ? LOST : WAITING
  }

  /** The call state of each candidate of a span; kept for whoever asks next about the same records. */
  callStates({ first, candidates, candidateCount }: Span): Uint8Array {
    const states = this.#states
    if (first === this.#statesFrom && candidates === this.#statesOf) return states
    const { asOf } = this
    const { answeredAt } = this.#numbers
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      states[k] = answeredAt[row]! <= asOf ? ANSWERED : this.callState(row)
    }
    this.#statesFrom = first
    this.#statesOf = candidates
    return states
  }

  /** When the contact joined the queue: as recorded, else its arrival and the time in the menu. */
  queuedAt(row: number): Instant {
    const queued = this.#numbers.queuedAt[row]!
    return Number.isNaN(queued) ? this.#numbers.enteredAt[row]! + orZero(this.#numbers.menuMs[row]!) : queued
  }

  /** Milliseconds in the queue, ringing not included, until an agent took the contact or it was lost; `NaN` when unknown. */
  queueMs(row: number, answered: boolean): number {
    const stated = this.#numbers.queueMs[row]!
    if (stated === stated) return stated
    const end = answered ? this.answeredAt(row) - orZero(this.#numbers.ringMs[row]!) : this.lostAt(row)
    const waited = end - this.queuedAt(row)
    return waited >= 0 ? waited : Number.NaN
  }

  /** First resolution. */
  firstResolvedAt(row: number): Instant {
    const at = this.#numbers.resolvedAt[row]!
    return at <= this.asOf ? at : Number.NaN
  }

  /** The resolution that stands: the last one, unless the case was reopened after it. */
  lastResolvedAt(row: number): Instant {
    const last = this.#numbers.lastResolvedAt[row]!
    const resolved = last <= this.asOf ? last : this.firstResolvedAt(row)
    return this.lastReopenedAt(row) >= resolved ? Number.NaN : resolved
  }

  /** `NaN` when never reopened. */
  lastReopenedAt(row: number): Instant {
    const { offsets, at } = this.batch.reopenings
    let last = Number.NaN
    for (let item = offsets[row]!; item < offsets[row + 1]!; item++) {
      const reopened = at[item]!
      if (reopened <= this.asOf && !(reopened <= last)) last = reopened
    }
    return last
  }

  /** Whether the case was reopened at or before the instant. */
  wasReopenedBy(row: number, limit: Instant): boolean {
    const { offsets, at } = this.batch.reopenings
    const latest = Math.min(limit, this.asOf)
    for (let item = offsets[row]!; item < offsets[row + 1]!; item++) if (at[item]! <= latest) return true
    return false
  }

  /** When the case was closed for good: its standing resolution, else the end of a contact that is no longer open. */
  closedAt(row: number): Instant {
    const resolved = this.lastResolvedAt(row)
    if (!Number.isNaN(resolved)) return resolved
    const reopened = !Number.isNaN(this.lastReopenedAt(row))
    return reopened ? Number.NaN : endOf(this.#numbers.endedAt[row]!, this.lostAt(row), this.asOf)
  }
}

const endOf = (ended: Instant, lost: Instant, asOf: Instant): Instant => (ended <= asOf ? ended : lost)

const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value)
