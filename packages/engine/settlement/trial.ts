import { addDays, daysBetween } from '@heqi/calendar'
import { type Fraction, fraction, fractionOf, multiply, negate, ONE, subtract } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { exactLine, formula } from './line.ts'
import type { MonthContext } from './month-context.ts'

/** Days of the month that lie in a trial. */
export function daysOnTrial({ terms, stretches }: MonthContext): number {
  const trial = terms['term/trial']
  const from = stretches[0]?.from
  const until = stretches.at(-1)?.until
  if (!trial || from === undefined || until === undefined || trial.end < from) return 0
  const after = addDays(trial.end, 1)
  return daysBetween(from, after < until ? after : until)
}

/** Whether the whole month lies in a trial whose results move no money. */
export const isOnTrial = (context: MonthContext): boolean =>
  context.terms['term/trial']?.assessed === false &&
  context.daysCovered > 0 &&
  daysOnTrial(context) === context.daysCovered

/** The fees of the month that a trial lowers, before it does: all of them, and those that the assessment moves. */
export type MonthlyFees = { readonly allFen: bigint; readonly assessableFen: bigint }

export type TrialFee = {
  readonly lines: readonly StatementLine[]
  /** What the trial takes from the fees that the assessment moves; not above zero, like the line. */
  readonly assessableFen: bigint
}

/**
 * Step 2, the trial: for its days the fees of the month are paid at a share. A month in which it ends is split by calendar
 * days, as it is for the assessment.
 */
export function settleTrialFee(context: MonthContext, fees: MonthlyFees): TrialFee {
  const trial = context.terms['term/trial']
  const days = daysOnTrial(context)
  if (trial?.feeShare === undefined || days === 0) return { lines: [], assessableFen: 0n }
  const share = fractionOf(trial.feeShare)
  const reduced = (amountFen: bigint): StatementLine => {
    const amount = fraction(amountFen)
    const whole = days === context.daysCovered
    return exactLine(
      {
        step: 'headcount',
        clause: 'term/trial',
        id: 'trial-fee',
        code: 'trial-fee',
        formula: whole
          ? formula('trial-fee', { amount, share, until: trial.end })
          : formula('trial-fee.part', { amount, share, days, of: context.daysCovered, until: trial.end }),
      },
      reductionOf(amount, share, fraction(days, context.daysCovered)),
    )
  }
  return { lines: [reduced(fees.allFen)], assessableFen: reduced(fees.assessableFen).amountFen }
}

const reductionOf = (amount: Fraction, share: Fraction, part: Fraction): Fraction =>
  negate(multiply(multiply(amount, subtract(ONE, share)), part))
