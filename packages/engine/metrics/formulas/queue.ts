/** Formulas over the way of a contact through menu and queue: how many were answered, and how fast. */
import { ANSWERED, LEFT_IN_MENU, LOST } from '../../clocks/event-columns.ts'
import {
  MENU_ABANDON,
  MET,
  MISSED,
  MISSING_DATA,
  NOT_ANSWERED,
  NOT_QUEUED,
  PENDING,
  SHORT_ABANDON,
} from '../verdict.ts'
import { type JudgeOf, windowMs } from './formula.ts'

/** Answered / (answered + lost); the variants differ in what counts as lost. */
export const answerRate: JudgeOf<'answer-rate'> = (metric, { events }) => {
  const thresholdMs = metric.threshold ? windowMs(metric.threshold) : 0
  const countsMenu = metric.variant === 'all-entered'
  const leavesOutShort = metric.variant === 'queue-over-threshold'
  return (span) => {
    const { first, candidates, candidateCount, verdicts } = span
    const states = events.callStates(span)
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const state = states[k]!
      if (state === ANSWERED) verdicts[k] = MET
      else if (state === LEFT_IN_MENU) verdicts[k] = countsMenu ? MISSED : MENU_ABANDON
      else if (state !== LOST) verdicts[k] = PENDING
      else verdicts[k] = leavesOutShort ? lostAfter(events.queueMs(first + k, false), thresholdMs) : MISSED
    }
  }
}

/** Lost in the queue / (answered + lost in the queue); with a threshold, quick abandonments stand outside. */
export const abandonmentRate: JudgeOf<'abandonment-rate'> = (metric, { events }) => {
  const thresholdMs = metric.threshold ? windowMs(metric.threshold) : Number.NaN
  return (span) => {
    const { first, candidates, candidateCount, verdicts } = span
    const states = events.callStates(span)
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const state = states[k]!
      if (state === ANSWERED) verdicts[k] = MISSED
      else if (state === LEFT_IN_MENU) verdicts[k] = MENU_ABANDON
      else if (state !== LOST) verdicts[k] = PENDING
      else if (Number.isNaN(thresholdMs)) verdicts[k] = MET
      else {
        const verdict = lostAfter(events.queueMs(first + k, false), thresholdMs)
        verdicts[k] = verdict === MISSED ? MET : verdict
      }
    }
  }
}

const lostAfter = (waitedMs: number, thresholdMs: number): number =>
  Number.isNaN(waitedMs) ? MISSING_DATA : waitedMs > thresholdMs ? MISSED : SHORT_ABANDON

/** Answered within Y; the variants differ in the denominator, `answered-and-abandoned-within` in the numerator too. */
export const serviceLevel: JudgeOf<'service-level'> = (metric, { events }) => {
  const withinMs = windowMs(metric.within)
  const shortMs = metric.shortAbandon ? windowMs(metric.shortAbandon) : withinMs
  const verdictOfLost = {
    'of-answered': () => NOT_ANSWERED,
    'of-offered': () => MISSED,
    'of-offered-without-short-abandons': (row: number) => lostAfter(events.queueMs(row, false), shortMs),
    'answered-and-abandoned-within': (row: number) => within(events.queueMs(row, false), withinMs),
  }[metric.variant]
  const ofAnsweredOnly = metric.variant === 'of-answered'
  return (span) => {
    const { first, candidates, candidateCount, verdicts } = span
    const states = events.callStates(span)
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      const state = states[k]!
      if (state === ANSWERED) verdicts[k] = within(events.queueMs(row, true), withinMs)
      else if (state === LEFT_IN_MENU) verdicts[k] = MENU_ABANDON
      else if (state === LOST) verdicts[k] = verdictOfLost(row)
      // Whoever still waits past Y can no longer be answered in time, but may still turn out not to be answered at all.
      else verdicts[k] = !ofAnsweredOnly && events.asOf - events.queuedAt(row) > withinMs ? MISSED : PENDING
    }
  }
}

const within = (waitedMs: number, withinMs: number): number =>
  Number.isNaN(waitedMs) ? MISSING_DATA : waitedMs <= withinMs ? MET : MISSED

/** Mean wait of answered contacts in the queue, all of them or those that queued at all. */
export const averageSpeedOfAnswer: JudgeOf<'average-speed-of-answer'> = (metric, { events }) => {
  const { menuMs, ringMs } = events.batch.numbers
  const queuedOnly = metric.variant === 'queued'
  const withMenu = metric.includeMenu === true
  const withRing = metric.includeRing === true
  return (span) => {
    const { first, candidates, candidateCount, verdicts, values } = span
    const states = events.callStates(span)
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      const state = states[k]!
      if (state !== ANSWERED) {
        verdicts[k] = state === LEFT_IN_MENU ? MENU_ABANDON : state === LOST ? NOT_ANSWERED : PENDING
        continue
      }
      const waitedMs = events.queueMs(row, true)
      if (Number.isNaN(waitedMs)) verdicts[k] = MISSING_DATA
      else if (queuedOnly && waitedMs === 0) verdicts[k] = NOT_QUEUED
      else {
        verdicts[k] = MET
        values[k] = waitedMs + (withMenu ? orZero(menuMs[row]!) : 0) + (withRing ? orZero(ringMs[row]!) : 0)
      }
    }
  }
}

/** Mean of talk, hold and wrap-up over answered contacts; with transfers counted `each`, per agent that took part. */
export const averageHandleTime: JudgeOf<'average-handle-time'> = (metric, { events }) => {
  const { talkMs, holdMs, wrapUpMs, transfers } = events.batch.numbers
  const perAgent = metric.transfers === 'each'
  // Columns without a value are one and the same.
  const isTalkOnly = holdMs === wrapUpMs
  return (span) => {
    const { first, candidates, candidateCount, verdicts, values, weights } = span
    const states = events.callStates(span)
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      const state = states[k]!
      if (state !== ANSWERED) {
        verdicts[k] = state === LEFT_IN_MENU ? MENU_ABANDON : state === LOST ? NOT_ANSWERED : PENDING
        continue
      }
      const handledMs = isTalkOnly ? talkMs[row]! : handleMs(talkMs[row]!, holdMs[row]!, wrapUpMs[row]!)
      if (Number.isNaN(handledMs)) {
        verdicts[k] = MISSING_DATA
        continue
      }
      verdicts[k] = MET
      values[k] = handledMs
      weights[k] = perAgent ? 1 + orZero(transfers[row]!) : 1
    }
  }
}

/** Talk, hold and wrap-up together; `NaN` when none of them is known. */
export const handleMs = (talkMs: number, holdMs: number, wrapUpMs: number): number =>
  Number.isNaN(talkMs) && Number.isNaN(holdMs) && Number.isNaN(wrapUpMs)
    ? Number.NaN
    : orZero(talkMs) + orZero(holdMs) + orZero(wrapUpMs)

const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value)
