import { addDays, correspondingDay, daysBetween } from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import {
  add,
  type Fraction,
  fraction,
  fractionOf,
  type IsoDate,
  multiply,
  negate,
  ONE,
  subtract,
} from '@heqi/vocabulary'
import type { Formula, StatementLine } from '../statement.ts'
import type { Charged } from './indexation.ts'
import { exactLine, formula, totalFen } from './line.ts'
import { type MonthContext, yearsSince } from './month-context.ts'

type YearlyStep = Extract<NonNullable<ContractTerms['fees/fee-adjustment']>[number], { kind: 'yearly' }>

/**
 * Fixed steps: what the components charge rises or falls by a rate with each contract year after the first, or on a day and
 * the same day of each year after it. A month in which a step falls is split by calendar days. One-time fees have no years.
 */
export function settleYearlySteps(
  context: MonthContext,
  charged: readonly Charged[],
): readonly { readonly line: StatementLine; readonly assessableFen: bigint }[] {
  return (context.terms['fees/fee-adjustment'] ?? []).flatMap((terms) => {
    if (terms.kind !== 'yearly') return []
    const movement = movementOf(context, terms)
    const moved = charged.filter(
      ({ component }) =>
        component.kind !== 'one-time' && (terms.components === undefined || terms.components.includes(component.id)),
    )
    return movement && moved.length > 0 ? [yearlyLine(terms, movement, moved)] : []
  })
}

/** By what the prices of the month differ from those first agreed, and how an amount moved by it is explained. */
type Movement = { readonly share: Fraction; readonly explain: (amount: Fraction) => Formula }

function yearlyLine(terms: YearlyStep, { share, explain }: Movement, moved: readonly Charged[]) {
  const lineOf = (charges: readonly Charged[]): StatementLine => {
    const amount = fraction(totalFen(charges.map(({ line }) => line)))
    return exactLine(
      {
        step: 'base-fees',
        clause: 'fees/fee-adjustment',
        id: `base-fees/yearly.${terms.id}`,
        code: 'yearly-step',
        subject: terms.id,
        formula: explain(amount),
      },
      multiply(amount, share),
    )
  }
  const assessable = moved.filter(({ component }) => component.assessable)
  return { line: lineOf(moved), assessableFen: lineOf(assessable).amountFen }
}

/** `undefined` before the first step. */
function movementOf(context: MonthContext, terms: YearlyStep): Movement | undefined {
  const first = context.stretches[0]?.from
  const until = context.stretches.at(-1)?.until
  if (first === undefined || until === undefined) return undefined
  const steps = stepsBy(context, terms, addDays(until, -1))
  const before = stepsBy(context, terms, first)
  if (steps === 0) return undefined
  const from = dayOfStep(context, terms, steps)
  const share = shareAfter(terms, steps)
  if (before === steps) return { share, explain: (amount) => wholeMonth(terms, { amount, steps, from }) }
  const [of, days] = [context.daysCovered, daysBetween(from, until)]
  const earlier = shareAfter(terms, before)
  const part = (value: Fraction, counted: number): Fraction => multiply(value, fraction(counted, of))
  return {
    share: add(part(earlier, of - days), part(share, days)),
    explain: (amount) =>
      formula('yearly-step.within-month', { amount, earlier, rest: of - days, share, days, of, from }),
  }
}

/** Steps that have been taken by the end of a day. */
function stepsBy({ termStart }: MonthContext, { from }: YearlyStep, day: IsoDate): number {
  if (from === undefined) return yearsSince(termStart, day)
  return day < from ? 0 : 1 + yearsSince(from, day)
}

/** The first day of the prices after so many steps. */
const dayOfStep = ({ termStart }: MonthContext, { from }: YearlyStep, steps: number): IsoDate =>
  from === undefined ? correspondingDay(termStart, 12 * steps) : correspondingDay(from, 12 * (steps - 1))

const rateOf = ({ direction, rate }: YearlyStep): Fraction =>
  direction === 'rise' ? fractionOf(rate) : negate(fractionOf(rate))

/** `compound` unless said otherwise: each step counts from the prices that the one before it made. */
function shareAfter(terms: YearlyStep, steps: number): Fraction {
  const rate = rateOf(terms)
  if (terms.growth === 'simple') return multiply(rate, fraction(steps))
  const factors = Array.from({ length: steps }, () => add(ONE, rate))
  return subtract(factors.reduce(multiply, ONE), ONE)
}

function wholeMonth(
  terms: YearlyStep,
  numbers: { readonly amount: Fraction; readonly steps: number; readonly from: IsoDate },
): Formula {
  const { steps } = numbers
  const rate = rateOf(terms)
  if (steps === 1) return formula('yearly-step', { ...numbers, rate })
  if (terms.growth === 'simple') return formula('yearly-step.simple', { ...numbers, rate })
  return formula('yearly-step.compound', { ...numbers, factor: add(ONE, rate) })
}
