import { addToMonth } from '@heqi/calendar'
import type { FailureLadderTerms } from '@heqi/terms'
import { compare, fractionOf } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { lastDayOrReserve } from './due-date.ts'
import { formula, noteLine } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { lastDayOf } from './schedule-events.ts'
import type { Scores } from './scores.ts'

export type Ladder = { readonly line: StatementLine | undefined; readonly failed: boolean | undefined }

type Step = FailureLadderTerms['steps'][number]

/** Step 4: whether the assessed period failed, how often so far, and what follows from it. */
export function settleFailureLadder(context: MonthContext, scores: Scores | undefined): Ladder {
  const terms = context.terms['quality/failure-ladder']
  if (!terms || !scores) return { line: undefined, failed: undefined }
  const failed = hasFailed(terms, scores)
  if (failed === undefined) return { line: undefined, failed }
  const earlier = context.history.filter((record) => record.failed !== undefined)
  const consecutive = failed ? 1 + runLength(earlier.map((record) => record.failed === true)) : 0
  const total = earlier.filter((record) => record.failed).length + (failed ? 1 : 0)
  const steps = failed ? reachedSteps(context, terms, consecutive) : []
  return {
    failed,
    line: noteLine({
      step: 'failure-ladder',
      clause: 'quality/failure-ladder',
      id: 'failure-ladder',
      code: 'failure-ladder',
      formula: failed
        ? formula('ladder.failed', { consecutive, periods: total })
        : formula('ladder.kept', { periods: earlier.length + 1 }),
      explanations: steps.map(({ step, count }) => stepLine(context, step, consecutive, count)),
    }),
  }
}

/** `undefined` where there was nothing to judge. */
function hasFailed(terms: FailureLadderTerms, { score, kpis }: Scores): boolean | undefined {
  const { failure } = terms
  if (failure.kind === 'score-below') return score && compare(score, fractionOf(failure.score)) < 0
  const judged = kpis.filter((kpi) => failure.kind === 'any-kpi-missed' || kpi.kpi.metric === failure.metric)
  const known = judged.filter((kpi) => kpi.met !== undefined)
  return known.length === 0 ? undefined : known.some((kpi) => kpi.met === false)
}

/** Failures without a gap up to the latest period. */
function runLength(failed: readonly boolean[]): number {
  const lastKept = failed.lastIndexOf(false)
  return failed.length - 1 - lastKept
}

/**
 * A consecutive step is reached with its n-th failure in a row, the highest one again with each further failure; a
 * cumulative step with each failure that brings the count inside its window to n or more.
 */
function reachedSteps(context: MonthContext, terms: FailureLadderTerms, consecutive: number) {
  const highest = Math.max(0, ...terms.steps.map(({ after }) => (after.kind === 'consecutive' ? after.periods : 0)))
  return terms.steps.flatMap((step): readonly { readonly step: Step; readonly count: number }[] => {
    const { after } = step
    if (after.kind === 'consecutive') {
      const again = after.periods === highest && consecutive > highest
      return consecutive === after.periods || again ? [{ step, count: consecutive }] : []
    }
    const from = addToMonth(context.month, 1 - after.withinMonths)
    const count = 1 + context.history.filter((record) => record.failed && record.month >= from).length
    return count >= after.periods ? [{ step, count }] : []
  })
}

function stepLine(context: MonthContext, step: Step, consecutive: number, cumulative: number): StatementLine {
  const id = `failure-ladder/${step.id}`
  const dueOn = step.within && lastDayOrReserve(context, lastDayOf(context), step.within, 'rectification')
  context.consequences.push({
    kind: step.action,
    clause: 'quality/failure-ladder',
    line: id,
    ...(dueOn === undefined ? {} : { dueOn }),
  })
  return noteLine({
    step: 'failure-ladder',
    clause: 'quality/failure-ladder',
    id,
    code: 'ladder-step',
    subject: step.id,
    formula: formula('ladder.step', { consecutive, cumulative, needed: step.after.periods }),
  })
}
