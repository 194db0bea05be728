/** Formulas over what has to happen at once or on the spot: on-site work and declared emergencies. */
import type { ColumnTargets } from '../../clocks/clock-columns.ts'
import { Stops } from '../../clocks/stops.ts'
import { CANDIDATE, MET, MISSED, NO_TARGET, PENDING, SPAN_ROWS, type Span } from '../verdict.ts'
import type { FormulaContext, JudgeOf } from './formula.ts'

/** Dispatched and arrived in time / visits; a window that neither metric nor clause states is not judged. */
export const onSiteAttainment: JudgeOf<'on-site-attainment'> = (metric, context) => {
  const { events, terms } = context
  const clause = terms['service-level/on-site']
  const { dispatchedAt, arrivedAt } = events.batch.numbers
  const steps = [
    { at: dispatchedAt, within: metric.dispatchWithin ?? clause?.dispatchWithin },
    { at: arrivedAt, within: metric.arriveWithin ?? clause?.arriveWithin },
  ].flatMap(({ at, within }) => (within ? [{ at, targets: onlyTarget(context, within, metric.basis) }] : []))
  const stops = new Stops()
  const joint = new Uint8Array(SPAN_ROWS)
  return (span) => {
    const { candidates, candidateCount, verdicts } = span
    joint.fill(steps.length === 0 ? NO_TARGET : MET)
    for (const { at, targets } of steps) {
      for (let j = 0; j < candidateCount; j++) verdicts[candidates[j]!] = CANDIDATE
      stopAt(span, stops, at, context)
      context.clocks.attain(span, stops, targets, 'pausing')
      for (let j = 0; j < candidateCount; j++) {
        const k = candidates[j]!
        joint[k] = jointVerdict(joint[k]!, verdicts[k]!)
      }
    }
    for (let j = 0; j < candidateCount; j++) verdicts[candidates[j]!] = joint[candidates[j]!]!
  }
}

/** One step missed is a miss; else whatever keeps a step from being met. */
const jointVerdict = (so: number, step: number): number => (so === MISSED || step === MET ? so : step)

const onlyTarget = (
  { clocks }: FormulaContext,
  within: Parameters<typeof clocks.clockTerms.allowance>[0],
  basis: Parameters<typeof clocks.clockTerms.allowance>[1],
): ColumnTargets => clocks.targets([{ filter: undefined, allowance: clocks.clockTerms.allowance(within, basis) }])

/** What is over without the step never got it. */
function stopAt(span: Span, stops: Stops, at: Float64Array, { events }: FormulaContext): void {
  const { first, candidates, candidateCount } = span
  stops.begin(span)
  for (let j = 0; j < candidateCount; j++) {
    const k = candidates[j]!
    const stop = at[first + k]!
    const hasStopped = stop <= events.asOf
    stops.at[k] = hasStopped ? stop : Number.NaN
    stops.inTime[k] = hasStopped ? MET : events.hasEnded(first + k) ? MISSED : PENDING
  }
}

/** Emergencies on which work began within the time, day and night / emergencies. Work begins with the first human response. */
export const emergencyStartAttainment: JudgeOf<'emergency-start-attainment'> = (metric, context) => {
  const { events, clocks } = context
  const targets = onlyTarget(context, metric.within, 'elapsed')
  const stops = new Stops()
  return (span) => {
    const { first, candidates, candidateCount } = span
    stops.begin(span)
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const started = events.humanResponseAt(first + k)
      stops.at[k] = started
      stops.inTime[k] = !Number.isNaN(started) ? MET : events.hasEnded(first + k) ? MISSED : PENDING
    }
    clocks.attain(span, stops, targets, 'steady')
  }
}
