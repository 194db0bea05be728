/** Formulas over the way of a case to its resolution. */
import type { EventColumns } from '../../clocks/event-columns.ts'
import type { Stops } from '../../clocks/stops.ts'
import {
  BEYOND_FIRST_LEVEL,
  CANDIDATE,
  MET,
  MISSED,
  MISSING_DATA,
  NO_TARGET,
  NOT_ANSWERED,
  PENDING,
  type Span,
} from '../verdict.ts'
import { type JudgeOf, targetsOf, windowMs } from './formula.ts'
import { nextContacts } from './next-contact.ts'

/** Which resolution stops the clock: the first one, or the one that stands after reopening. */
type ResolutionClock = 'first' | 'last'

/** A contact that its customer gave up before anyone answered never became a case. */
export const neverBecameCase = (events: EventColumns, row: number): boolean =>
  events.hasAbandoned(row) && Number.isNaN(events.humanResponseAt(row)) && Number.isNaN(events.firstResolvedAt(row))

/** The stops of the resolution clock, and the verdicts of what never became a case. */
function stopAtResolution(span: Span, stops: Stops, events: EventColumns, clock: ResolutionClock): void {
  if (!stops.isOf(span)) findResolutions(span, stops, events, clock)
  const { candidates, candidateCount, verdicts } = span
  for (let j = 0; j < candidateCount; j++) {
    const k = candidates[j]!
    verdicts[k] = stops.verdicts[k]!
  }
}

function findResolutions(span: Span, stops: Stops, events: EventColumns, clock: ResolutionClock): void {
  const { first, candidates, candidateCount } = span
  const { at, inTime, verdicts } = stops
  stops.begin(span)
  for (let j = 0; j < candidateCount; j++) {
    const k = candidates[j]!
    const row = first + k
    const resolved = clock === 'first' ? events.firstResolvedAt(row) : events.lastResolvedAt(row)
    const isOpen = Number.isNaN(resolved)
    at[k] = resolved
    inTime[k] = isOpen ? PENDING : MET
    verdicts[k] = isOpen && neverBecameCase(events, row) ? NOT_ANSWERED : CANDIDATE
  }
}

/** Resolved within the target / cases; open past the target is missed, open before it pending. */
export const resolutionAttainment: JudgeOf<'resolution-attainment'> = (metric, context) => {
  const { events, clocks, terms } = context
  const clause = terms['service-level/resolution']
  const targets = clocks.targets(targetsOf(metric, clause?.targets, context))
  const clock = metric.clock ?? clause?.clock ?? 'first'
  const stops = clocks.stopsOf(`${clock}-resolution`)
  return (span) => {
    stopAtResolution(span, stops, events, clock)
    clocks.attain(span, stops, targets, 'pausing')
  }
}

/** As `resolution-attainment`, over complaints only. */
export const complaintResolutionAttainment: JudgeOf<'complaint-resolution-attainment'> = (metric, context) => {
  const { events, clocks } = context
  const targets = clocks.targets(targetsOf(metric, undefined, context))
  const stops = clocks.stopsOf('first-resolution')
  return (span) => {
    stopAtResolution(span, stops, events, 'first')
    clocks.attain(span, stops, targets, 'pausing')
  }
}

/** Mean time to the resolution of the cases that are resolved; open ones are pending. */
export const averageResolution: JudgeOf<'average-resolution'> = (metric, { events, clocks, terms }) => {
  const clock = metric.clock ?? terms['service-level/resolution']?.clock ?? 'first'
  const basis = clocks.clockTerms.basisOr(metric.basis)
  const stops = clocks.stopsOf(`${clock}-resolution`)
  return (span) => {
    stopAtResolution(span, stops, events, clock)
    const { candidates, candidateCount, verdicts } = span
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      if (verdicts[k] === CANDIDATE && Number.isNaN(stops.at[k])) verdicts[k] = PENDING
    }
    clocks.measure(span, stops, basis, 'pausing')
  }
}

/**
 * Cases whose resolution stands / cases. An open case is pending while a target of the resolution clause has not passed;
 * where no target takes it, nothing says when it would be late, and it counts as not resolved.
 */
export const resolutionRate: JudgeOf<'resolution-rate'> = (_metric, context) => {
  const { events, clocks, terms } = context
  const targets = clocks.targets(clocks.clockTerms.allowances(terms['service-level/resolution']?.targets))
  const stops = clocks.stopsOf('last-resolution')
  return (span) => {
    stopAtResolution(span, stops, events, 'last')
    const { candidates, candidateCount, verdicts } = span
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      if (!Number.isNaN(stops.at[k])) verdicts[k] = MET
    }
    clocks.attain(span, stops, targets, 'pausing')
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      if (verdicts[k] === NO_TARGET) verdicts[k] = MISSED
    }
  }
}

/** Cases reopened / cases ever resolved; a case without a resolution is pending. */
export const reopenRate: JudgeOf<'reopen-rate'> =
  (_metric, { events }) =>
  ({ first, candidates, candidateCount, verdicts }) => {
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      if (!Number.isNaN(events.lastReopenedAt(row))) verdicts[k] = MET
      else if (!Number.isNaN(events.firstResolvedAt(row))) verdicts[k] = MISSED
      else verdicts[k] = neverBecameCase(events, row) ? NOT_ANSWERED : PENDING
    }
  }

const DEFAULT_REPEAT_WINDOW = { value: 7, unit: 'day' } as const

/**
 * Contacts after which the customer did not come back with the same case type within the window, and whose case was not
 * reopened in it / contacts that were answered. Before the window has passed the outcome is pending.
 */
export const firstContactResolution: JudgeOf<'first-contact-resolution'> = (metric, { events }) => {
  const repeatMs = windowMs(metric.repeatWindow ?? DEFAULT_REPEAT_WINDOW)
  const { batch, asOf } = events
  const { customerKey, caseType } = batch.texts
  const beyond = new Set(metric.variant === 'net' ? (metric.beyondFirstLevel ?? []) : [])
  const isBeyond = Uint8Array.from([0, ...caseType.values.map((value) => +beyond.has(value))])
  const nextAt = nextContacts(batch)
  return ({ first, candidates, candidateCount, verdicts }) => {
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      const limit = batch.numbers.enteredAt[row]! + repeatMs
      if (neverBecameCase(events, row)) verdicts[k] = NOT_ANSWERED
      else if (isBeyond[caseType.codes[row]! + 1] === 1) verdicts[k] = BEYOND_FIRST_LEVEL
      else if (customerKey.codes[row]! < 0) verdicts[k] = MISSING_DATA
      else if (nextAt[row]! <= Math.min(limit, asOf) || events.wasReopenedBy(row, limit)) verdicts[k] = MISSED
      else verdicts[k] = asOf > limit ? MET : PENDING
    }
  }
}
