/** Formulas over the clock from arrival to the first response, and over the turns of a conversation. */

import { REPLY_AUTHORS } from '@heqi/records/record'
import { type EventColumns, LEFT_IN_MENU } from '../../clocks/event-columns.ts'
import type { SharedEvent, Stops } from '../../clocks/stops.ts'
import {
  CALENDAR_NOT_PUBLISHED,
  CANDIDATE,
  MENU_ABANDON,
  MET,
  MISSED,
  MISSING_DATA,
  NOT_ANSWERED,
  PENDING,
  SHORT_ABANDON,
  type Span,
} from '../verdict.ts'
import { type FormulaContext, type Judge, type JudgeOf, type MetricOf, targetsOf } from './formula.ts'

/** Responded within the target / contacts that had the chance to be. */
export const firstResponseAttainment: JudgeOf<'first-response-attainment'> = (metric, context) => {
  const { events, clocks, terms } = context
  const clause = terms['service-level/first-response']
  const targets = clocks.targets(targetsOf(metric, clause?.targets, context))
  const countBots = metric.countBots ?? clause?.countBots ?? false
  const stops = clocks.stopsOf(eventOf(countBots))
  return (span) => {
    stopAtResponse(span, stops, events, countBots)
    clocks.attain(span, stops, targets, 'steady')
  }
}

const eventOf = (countBots: boolean): SharedEvent => (countBots ? 'any-response' : 'human-response')

/** The stops of the response clock, and the verdicts of what left in the menu. */
function stopAtResponse(span: Span, stops: Stops, events: EventColumns, countBots: boolean): void {
  if (!stops.isOf(span)) findResponses(span, stops, events, countBots)
  const { candidates, candidateCount, verdicts } = span
  for (let j = 0; j < candidateCount; j++) {
    const k = candidates[j]!
    verdicts[k] = stops.verdicts[k]!
  }
}

/**
 * The customer who leaves before the target has passed took the chance away and is left out; leaving later, or a contact
 * that the service closes without a word, is a miss. Only a response is MET in time.
 */
function findResponses(span: Span, stops: Stops, events: EventColumns, countBots: boolean): void {
  const { first, candidates, candidateCount } = span
  const { at, inTime, verdicts } = stops
  stops.begin(span)
  for (let j = 0; j < candidateCount; j++) {
    const k = candidates[j]!
    const row = first + k
    const response = countBots ? events.anyResponseAt(row) : events.humanResponseAt(row)
    at[k] = response
    inTime[k] = MET
    verdicts[k] = CANDIDATE
    if (!Number.isNaN(response)) continue
    if (events.hasAbandoned(row)) {
      if (events.callState(row) === LEFT_IN_MENU) verdicts[k] = MENU_ABANDON
      at[k] = events.lostAt(row)
      inTime[k] = SHORT_ABANDON
    } else inTime[k] = events.hasEnded(row) ? MISSED : PENDING
  }
}

/** The time of each response that was given; what was never answered has none. */
const responseTimes = (
  metric: MetricOf<'average-first-response'> | MetricOf<'response-percentile'>,
  { events, clocks, terms }: FormulaContext,
): Judge => {
  const countBots = metric.countBots ?? terms['service-level/first-response']?.countBots ?? false
  const basis = clocks.clockTerms.basisOr(metric.basis)
  const stops = clocks.stopsOf(eventOf(countBots))
  return (span) => {
    stopAtResponse(span, stops, events, countBots)
    const { candidates, candidateCount, verdicts } = span
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const inTime = stops.inTime[k]!
      if (inTime !== MET) verdicts[k] = inTime === PENDING ? PENDING : unanswered(verdicts[k]!)
    }
    clocks.measure(span, stops, basis, 'steady')
  }
}

const unanswered = (verdict: number): number => (verdict === MENU_ABANDON ? MENU_ABANDON : NOT_ANSWERED)

export const averageFirstResponse: JudgeOf<'average-first-response'> = responseTimes
export const responsePercentile: JudgeOf<'response-percentile'> = responseTimes

const AGENT = REPLY_AUTHORS.indexOf('agent')
const CUSTOMER = REPLY_AUTHORS.indexOf('customer')

/**
 * Mean time from the first message that a customer has open to the next reply by an agent, over all turns. A bot's
 * message neither answers nor opens a turn.
 */
export const averageReplyTime: JudgeOf<'average-reply-time'> = (metric, { events, clocks }) => {
  const { offsets, at, by } = events.batch.replies
  const basis = clocks.clockTerms.basisOr(metric.basis)
  const workingTime = basis === 'service-hours' ? clocks.clockTerms.workingTime : undefined
  return ({ first, candidates, candidateCount, verdicts, values, weights }) => {
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      let openSince = Number.NaN
      let turns = 0
      let total = 0
      for (let item = offsets[row]!; item < offsets[row + 1]!; item++) {
        if (!(at[item]! <= events.asOf)) continue
        if (by[item] === CUSTOMER && Number.isNaN(openSince)) openSince = at[item]!
        if (by[item] !== AGENT || Number.isNaN(openSince)) continue
        total += workingTime ? workingTime.betweenMs(openSince, at[item]!) : at[item]! - openSince
        turns += 1
        openSince = Number.NaN
      }
      values[k] = total
      weights[k] = turns
      if (turns > 0) verdicts[k] = Number.isNaN(total) ? CALENDAR_NOT_PUBLISHED : total < 0 ? MISSING_DATA : MET
      else if (Number.isNaN(openSince)) verdicts[k] = MISSING_DATA
      else verdicts[k] = events.hasEnded(row) || events.hasAbandoned(row) ? NOT_ANSWERED : PENDING
    }
  }
}
