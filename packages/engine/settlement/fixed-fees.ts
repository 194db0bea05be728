import { addToMonth, monthOf } from '@heqi/calendar'
import {
  add,
  divide,
  type Fraction,
  fenOfYuan,
  fraction,
  fractionOf,
  multiply,
  roundFen,
  sum,
  ZERO,
} from '@heqi/vocabulary'
import type { Formula, StatementLine } from '../statement.ts'
import {
  baseLineId,
  type ComponentOf,
  type ComponentStretch,
  isKind,
  type MonthComponent,
  monthComponents,
} from './components.ts'
import { exactLine, formula, type LineDraft, wholeLine } from './line.ts'
import { firstMonthOfYear, type MonthContext, monthShape } from './month-context.ts'
import { DEFAULT_PRORATION, daysDivisor, type Proration, stretchDivisor, stretchShareOf } from './proration.ts'

const FROM = { step: 'base-fees', clause: 'fees/fee-components' } as const

type Fixed = ComponentOf<'fixed-monthly' | 'fixed-yearly'>

/** A fixed monthly fee, prorated where the component covers only part of the month. */
export const settleFixedMonthly = (
  context: MonthContext,
  component: MonthComponent<ComponentOf<'fixed-monthly'>>,
): StatementLine => exactLine(fixedDraft(context, component), monthAmount(context, component))

/** A twelfth of a yearly fee, rounded with the months before it, so that those of a contract year add up to the fen. */
export function settleFixedYearly(
  context: MonthContext,
  component: MonthComponent<ComponentOf<'fixed-yearly'>>,
): StatementLine {
  const before = sum(earlierMonths(context).map((month) => monthAmount(month, yearlyOf(month, component.id))))
  const until = add(before, monthAmount(context, component))
  return wholeLine(fixedDraft(context, component), roundFen(until, 'half-up') - roundFen(before, 'half-up'))
}

/** The months of the contract year before this one, under the terms of their time. */
function earlierMonths(context: MonthContext): readonly MonthContext[] {
  const months: MonthContext[] = []
  for (let month = firstMonthOfYear(context, context.year.index); month < context.month; month = addToMonth(month, 1))
    months.push({ ...context, month, ...monthShape(context.contract, month, context.knownOn) })
  return months
}

const yearlyOf = (context: MonthContext, id: string): MonthComponent<ComponentOf<'fixed-yearly'>> | undefined =>
  monthComponents(context).find(
    (component): component is MonthComponent<ComponentOf<'fixed-yearly'>> =>
      component.id === id && isKind(component, 'fixed-yearly'),
  )

const monthAmount = (context: MonthContext, component: MonthComponent<Fixed> | undefined): Fraction =>
  component ? sum(component.stretches.map((part) => stretchAmount(context, component, part))) : ZERO

const prorationOf = (component: MonthComponent<Fixed>): Proration =>
  component.stretches[0]?.component.proration ?? DEFAULT_PRORATION

function fixedDraft(context: MonthContext, component: MonthComponent<Fixed>): LineDraft {
  const { stretches, kind, id } = component
  const only = stretches.length === 1 ? stretches[0] : undefined
  return {
    ...FROM,
    id: baseLineId(component),
    code: kind,
    subject: id,
    formula: only
      ? monthFormula(context, component, only)
      : formula(`${kind}.stretches`, { stretches: stretches.length }),
    explanations: only ? [] : stretches.map((part) => stretchLine(context, component, part)),
  }
}

const agreedAmount = (part: ComponentStretch<Fixed>): Fraction => fenOfYuan(fractionOf(part.component.amountYuan))

/** What a whole month costs. */
const priceOfMonth = (part: ComponentStretch<Fixed>): Fraction =>
  part.component.kind === 'fixed-yearly' ? divide(agreedAmount(part), fraction(12)) : agreedAmount(part)

const stretchAmount = (
  context: MonthContext,
  component: MonthComponent<Fixed>,
  part: ComponentStretch<Fixed>,
): Fraction =>
  multiply(priceOfMonth(part), stretchShareOf(context, prorationOf(component), part.stretch.days, component.days))

function monthFormula(context: MonthContext, component: MonthComponent<Fixed>, part: ComponentStretch<Fixed>): Formula {
  const { kind } = component
  const { days } = part.stretch
  const amount = agreedAmount(part)
  const proration = prorationOf(component)
  if (days === context.daysInMonth) return formula(kind, { amount })
  if (proration === 'whole-month') return formula(`${kind}.whole-month`, { amount, days })
  return formula(`${kind}.prorated`, { amount, days, of: daysDivisor(context, proration) })
}

const stretchLine = (
  context: MonthContext,
  component: MonthComponent<Fixed>,
  part: ComponentStretch<Fixed>,
): StatementLine =>
  exactLine(
    {
      ...FROM,
      id: `${baseLineId(component)}/${part.stretch.from}`,
      code: 'stretch',
      formula: formula(`${component.kind}.prorated`, {
        amount: agreedAmount(part),
        days: part.stretch.days,
        of: stretchDivisor(context, prorationOf(component), component.days),
      }),
    },
    stretchAmount(context, component, part),
  )

/** A one-time fee, in the month of its date; a date outside the term falls to the nearest month of the term. */
export function settleOneTime(
  context: MonthContext,
  component: MonthComponent<ComponentOf<'one-time'>>,
): StatementLine | undefined {
  const last = component.stretches.at(-1)?.component
  if (!last) return undefined
  const on = last.on < context.termStart ? context.termStart : last.on > context.termEnd ? context.termEnd : last.on
  if (monthOf(on) !== context.month) return undefined
  return exactLine(
    {
      ...FROM,
      id: baseLineId(component),
      code: 'one-time',
      subject: component.id,
      formula: formula('one-time', { amount: fenOfYuan(fractionOf(last.amountYuan)), on: last.on }),
    },
    fenOfYuan(fractionOf(last.amountYuan)),
  )
}
