/** Formulas over the clock from arrival to the first response, and over the turns of a conversation. */

import { REPLY_AUTHORS } from '@heqi/records/record'
import { newStops, type Stops } from '../../clocks/clock-columns.ts'
import { type EventColumns, LEFT_IN_MENU } from '../../clocks/event-columns.ts'
import {
  CALENDAR_NOT_PUBLISHED,
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
  const stops = newStops()
  return (span) => {
    stopAtResponse(span, stops, events, countBots)
    clocks.attain(span, stops, targets, 'steady')
  }
}

/**
 * The customer who leaves before the target has passed took the chance away and is left out; leaving later, or a contact
 * that the service closes without a word, is a miss.
 */
function stopAtResponse(
  { first, candidates, candidateCount, verdicts }: Span,
  stops: Stops,
  events: EventColumns,
  countBots: boolean,
): void {
  for (let j = 0; j < candidateCount; j++) {
    const k = candidates[j]!
    const row = first + k
    const response = countBots ? events.anyResponseAt(row) : events.humanResponseAt(row)
    stops.at[k] = response
    stops.inTime[k] = MET
    if (!Number.isNaN(response)) continue
    if (events.hasAbandoned(row)) {
      if (events.callState(row) === LEFT_IN_MENU) verdicts[k] = MENU_ABANDON
      stops.at[k] = events.lostAt(row)
      stops.inTime[k] = SHORT_ABANDON
    } else stops.inTime[k] = events.hasEnded(row) ? MISSED : PENDING
  }
}

/** The time of each response that was given; what was never answered has none. */
const responseTimes = (
  metric: MetricOf<'average-first-response'> | MetricOf<'response-percentile'>,
  { events, clocks, terms }: FormulaContext,
): Judge => {
  const countBots = metric.countBots ?? terms['service-level/first-response']?.countBots ?? false
  const basis = clocks.clockTerms.basisOr(metric.basis)
  const stops = newStops()
  return (span) => {
    const { first, candidates, candidateCount, verdicts } = span
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      stops.at[k] = countBots ? events.anyResponseAt(row) : events.humanResponseAt(row)
      if (!Number.isNaN(stops.at[k])) continue
      const isOver = events.hasAbandoned(row) || events.hasEnded(row)
      verdicts[k] = !isOver ? PENDING : events.callState(row) === LEFT_IN_MENU ? MENU_ABANDON : NOT_ANSWERED
    }
    clocks.measure(span, stops, basis, 'steady')
  }
}

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
