import { addWorkingMs, dateOf, isOpen, type NationalCalendar, nextOpening, workingMsBetween } from '@heqi/calendar'
import type { Pause, ServiceRecord } from '@heqi/records'
import type { ClauseId, ContractFile, RecordFilter } from '@heqi/terms'
import { termsInForce } from '@heqi/terms/terms-in-force'
import { DAY_MS, type Instant, type Interval, type IsoDate } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'
import type { ExclusionReason, Reading } from '../metric-result.ts'
import { type ClockEvent, type ClockSpec, clockSpecs } from './clock-spec.ts'
import { type Allowance, ClockTerms, contractZoneOf, type TimeBasis } from './clock-terms.ts'
import { type ContactEvents, contactEvents } from './contact-events.ts'
import { excusedWindows } from './excused-windows.ts'

/** `not-started`: the service has not opened since the contact arrived. `not-judged`: for the reason given. */
export type ClockState = 'met' | 'missed' | 'running' | 'paused' | 'not-started' | 'not-judged'

/** A stretch in which the clock stood still, or would have, had the reason been one that stops it. */
export type Standstill = {
  readonly start: Instant
  readonly end: Instant | undefined
  readonly reason: Pause['reason'] | 'excused'
  readonly isStopping: boolean
}

/** One promise on one record, as of an instant. */
export type RecordClock = {
  readonly event: ClockEvent | 'reply'
  readonly clause?: ClauseId
  readonly metric?: string
  readonly target?: string
  readonly basis: TimeBasis
  /** Arrival, or the next opening where the clock counts service hours. */
  readonly start: Instant
  readonly stop: Instant | undefined
  /** When the allowed time is used up; `undefined` while the clock is paused, without a target, or where no calendar is published. */
  readonly due: Instant | undefined
  /** Time on the clock until the stop or until now, standstills taken off. */
  readonly elapsedMs: number
  readonly pausedMs: number
  readonly state: ClockState
  readonly reason?: ExclusionReason
  readonly standstills: readonly Standstill[]
}

/** What the clocks of a record are a pure function of, besides the record. */
export type ClockInput = {
  readonly contract: ContractFile
  readonly calendar: NationalCalendar
  readonly facts: Facts
  readonly asOf: Instant
  readonly reading: Reading
  readonly knownOn?: IsoDate
}

/** How far ahead due instants are worked out. */
const HORIZON_MS = 400 * DAY_MS

/** All clocks of one record, by the terms in force at its arrival, as they stand at `asOf`. */
export function recordClocks(record: ServiceRecord, input: ClockInput): readonly RecordClock[] {
  const zone = contractZoneOf(input.contract)
  const terms = termsInForce(input.contract, dateOf(record.enteredAt, zone), input.knownOn)
  const end = Math.max(input.asOf, record.enteredAt) + HORIZON_MS
  const clockTerms = new ClockTerms(terms, { start: record.enteredAt - DAY_MS, end }, input.calendar, zone)
  const events = contactEvents(record, input.asOf)
  return [
    ...clockSpecs(clockTerms)
      .filter((spec) => concerns(spec, record, events))
      .map((spec) => specClock(record, events, spec, clockTerms, input)),
    ...replyClocks(record, clockTerms, input.asOf),
  ]
}

function concerns({ population }: ClockSpec, record: ServiceRecord, { stopOf }: ContactEvents): boolean {
  if (population === 'complaint') return record.complaint === true
  if (population === 'emergency') return record.emergency === true
  if (population === undefined) return true
  return (
    record.channel === 'on-site' || stopOf('dispatch', false) !== undefined || stopOf('arrival', false) !== undefined
  )
}

type Verdict = { readonly state: ClockState; readonly reason?: ExclusionReason }

function specClock(
  record: ServiceRecord,
  events: ContactEvents,
  spec: ClockSpec,
  clockTerms: ClockTerms,
  input: ClockInput,
): RecordClock {
  const { asOf } = input
  const target = spec.targets.find(({ filter }) => takes(filter, record, clockTerms))
  const basis = target?.allowance.basis ?? clockTerms.basisOr(undefined)
  const stop = events.stopOf(spec.event, spec.countBots)
  const left = spec.event === 'first-response' && stop === undefined && events.isAbandoned ? events.lostAt : undefined
  const end = stop ?? left ?? asOf
  const standstills = standstillsOf(record, spec, input, end)
  const stopping = merged(standstills, record.enteredAt, end)
  const pausedMs = stopping.reduce((total, { start, end }) => total + between(clockTerms, basis, start, end), 0)
  const elapsedMs =
    end < record.enteredAt ? end - record.enteredAt : between(clockTerms, basis, record.enteredAt, end) - pausedMs
  const isPaused = stop === undefined && stopping.some((stretch) => stretch.end >= asOf)
  const start = basis === 'elapsed' ? record.enteredAt : openingAfter(clockTerms, record.enteredAt)
  const allowedMs = target ? allowed(target.allowance, record.enteredAt) : undefined
  const open: ClockState = isPaused ? 'paused' : start > asOf ? 'not-started' : 'running'
  return {
    event: spec.event,
    clause: spec.clause,
    ...(spec.metric === undefined ? {} : { metric: spec.metric }),
    ...(target?.id === undefined ? {} : { target: target.id }),
    basis,
    start,
    stop,
    due: isPaused || !target ? undefined : dueOf(record.enteredAt, target.allowance, stopping, clockTerms),
    elapsedMs,
    pausedMs,
    ...verdictOf(spec, events, stop, elapsedMs, allowedMs, open),
    standstills,
  }
}

function verdictOf(
  spec: ClockSpec,
  events: ContactEvents,
  stop: Instant | undefined,
  elapsedMs: number,
  allowedMs: number | undefined,
  open: ClockState,
): Verdict {
  const isResponse = spec.event === 'first-response'
  if (stop === undefined && events.isAbandoned) {
    if (isResponse && events.leftInMenu) return { state: 'not-judged', reason: 'menu-abandon' }
    if (isResolution(spec.event) && events.neverBecameCase) return { state: 'not-judged', reason: 'not-answered' }
  }
  if (allowedMs === undefined) return { state: 'not-judged', reason: 'no-target' }
  if (Number.isNaN(elapsedMs) || Number.isNaN(allowedMs))
    return { state: 'not-judged', reason: 'calendar-not-published' }
  if (elapsedMs < 0) return { state: 'not-judged', reason: 'missing-data' }
  // "Within N" includes N exactly.
  if (elapsedMs > allowedMs) return { state: 'missed' }
  if (stop !== undefined) return { state: 'met' }
  if (isResponse && events.isAbandoned) return { state: 'not-judged', reason: 'short-abandon' }
  return { state: events.hasEnded && !isResolution(spec.event) ? 'missed' : open }
}

const isResolution = (event: ClockEvent): boolean => event === 'first-resolution' || event === 'last-resolution'

/** Every turn of the conversation that a customer opened: until an agent replied, or now. */
function replyClocks(record: ServiceRecord, clockTerms: ClockTerms, asOf: Instant): readonly RecordClock[] {
  const basis = clockTerms.basisOr(undefined)
  const clocks: RecordClock[] = []
  let openSince: Instant | undefined
  const clock = (from: Instant, stop: Instant | undefined): RecordClock => ({
    event: 'reply',
    basis,
    start: basis === 'elapsed' ? from : openingAfter(clockTerms, from),
    stop,
    due: undefined,
    elapsedMs: between(clockTerms, basis, from, stop ?? asOf),
    pausedMs: 0,
    state: 'not-judged',
    reason: 'no-target',
    standstills: [],
  })
  for (const { at, by } of record.replies ?? []) {
    if (at > asOf) continue
    if (by === 'customer') openSince ??= at
    if (by !== 'agent' || openSince === undefined) continue
    clocks.push(clock(openSince, at))
    openSince = undefined
  }
  return openSince === undefined ? clocks : [...clocks, clock(openSince, undefined)]
}

/** The pauses up to `end`, each said whether it stops this clock, and in the adjusted reading the excused windows. */
function standstillsOf(record: ServiceRecord, spec: ClockSpec, input: ClockInput, end: Instant): readonly Standstill[] {
  const pauses = (record.pauses ?? [])
    .filter(({ start }) => start < end)
    .map((pause) => ({
      start: pause.start,
      end: pause.end,
      reason: pause.reason,
      isStopping: spec.isPausing && pause.reason === 'waiting-for-customer',
    }))
  if (input.reading === 'raw') return pauses
  const excused = excusedWindows(input.facts.exclusions, spec.metric)
    .filter((window) => window.includes(record.channel) && window.start < end && window.end > record.enteredAt)
    .map(({ start, end }) => ({ start, end, reason: 'excused' as const, isStopping: true }))
  return [...pauses, ...excused].sort((a, b) => a.start - b.start)
}

/** The stretches that stop the clock between two instants, in order and without overlaps. */
function merged(standstills: readonly Standstill[], from: Instant, until: Instant): readonly Interval[] {
  const stretches = standstills
    .filter(({ isStopping }) => isStopping)
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end ?? until, until) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  const result: Interval[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last && stretch.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) }
    else result.push(stretch)
  }
  return result
}

const between = ({ serviceCalendar }: ClockTerms, basis: TimeBasis, start: Instant, end: Instant): number =>
  basis === 'elapsed' || !serviceCalendar ? end - start : workingMsBetween(serviceCalendar, start, end)

const openingAfter = ({ serviceCalendar }: ClockTerms, instant: Instant): Instant =>
  serviceCalendar ? nextOpening(serviceCalendar, instant) : instant

const allowed = (allowance: Allowance, start: Instant): number =>
  allowance.kind === 'length' ? allowance.ms : allowance.deadlines.deadlineOf(start) - start

/** When the allowed time is used up, if the clock stands still in the stretches and runs on after them. */
function dueOf(
  start: Instant,
  allowance: Allowance,
  stretches: readonly Interval[],
  clockTerms: ClockTerms,
): Instant | undefined {
  let cursor = start
  let leftMs = allowed(allowance, start)
  for (const stretch of stretches) {
    const ranMs = between(clockTerms, allowance.basis, cursor, stretch.start)
    if (leftMs <= ranMs) break
    leftMs -= ranMs
    cursor = stretch.end
  }
  const { serviceCalendar } = clockTerms
  const due =
    allowance.basis === 'elapsed' || !serviceCalendar ? cursor + leftMs : addWorkingMs(serviceCalendar, cursor, leftMs)
  return Number.isNaN(due) ? undefined : due
}

function takes(filter: RecordFilter | undefined, record: ServiceRecord, { serviceCalendar }: ClockTerms): boolean {
  if (!filter) return true
  const lists: readonly [readonly string[] | undefined, string | undefined][] = [
    [filter.channels, record.channel],
    [filter.directions, record.direction],
    [filter.caseTypes, record.caseType],
    [filter.complexities, record.complexity],
    [filter.priorities, record.priority],
    [filter.queues, record.queue],
    [filter.regions, record.region],
    [filter.languages, record.language],
  ]
  if (lists.some(([taken, value]) => taken && !(value !== undefined && taken.includes(value)))) return false
  if (filter.emergency !== undefined && filter.emergency !== (record.emergency === true)) return false
  const hours = filter.serviceHours ?? 'any'
  if (hours === 'any') return true
  if (!serviceCalendar) return hours === 'inside'
  return isOpen(serviceCalendar, record.enteredAt) === (hours === 'inside')
}
