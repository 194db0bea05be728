import { monthOf } from '@heqi/calendar'
import { type Fraction, fenOfYuan, fractionOf, multiply, sum, ZERO } from '@heqi/vocabulary'
import type { Formula, StatementLine } from '../statement.ts'
import { baseLineId, type ComponentOf, type ComponentStretch, type MonthComponent } from './components.ts'
import { exactLine, formula } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { DEFAULT_PRORATION, daysDivisor, type Proration, stretchDivisor, stretchShareOf } from './proration.ts'

const FROM = { step: 'base-fees', clause: 'fees/fee-components' } as const

/** A fixed monthly fee, prorated where the component covers only part of the month. */
export function settleFixedMonthly(
  context: MonthContext,
  component: MonthComponent<ComponentOf<'fixed-monthly'>>,
): StatementLine {
  const proration = component.stretches[0]?.component.proration ?? DEFAULT_PRORATION
  const parts = component.stretches.map((part) => stretchAmount(context, component, part, proration))
  const only = parts.length === 1 ? component.stretches[0] : undefined
  return exactLine(
    {
      ...FROM,
      id: baseLineId(component),
      code: 'fixed-monthly',
      subject: component.id,
      formula: only
        ? monthFormula(context, amountOf(only), only.stretch.days, proration)
        : formula('fixed-monthly.stretches', { stretches: parts.length }),
      explanations: only
        ? []
        : component.stretches.map((part, index) => stretchLine(context, component, part, proration, parts[index])),
    },
    sum(parts),
  )
}

const amountOf = (part: ComponentStretch<ComponentOf<'fixed-monthly'>>): Fraction =>
  fenOfYuan(fractionOf(part.component.amountYuan))

const stretchAmount = (
  context: MonthContext,
  component: MonthComponent,
  part: ComponentStretch<ComponentOf<'fixed-monthly'>>,
  proration: Proration,
): Fraction => multiply(amountOf(part), stretchShareOf(context, proration, part.stretch.days, component.days))

function monthFormula(context: MonthContext, amount: Fraction, days: number, proration: Proration): Formula {
  if (days === context.daysInMonth) return formula('fixed-monthly', { amount })
  if (proration === 'whole-month') return formula('fixed-monthly.whole-month', { amount, days })
  return formula('fixed-monthly.prorated', { amount, days, of: daysDivisor(context, proration) })
}

const stretchLine = (
  context: MonthContext,
  component: MonthComponent,
  part: ComponentStretch<ComponentOf<'fixed-monthly'>>,
  proration: Proration,
  amount = ZERO,
): StatementLine =>
  exactLine(
    {
      ...FROM,
      id: `${baseLineId(component)}/${part.stretch.from}`,
      code: 'stretch',
      formula: formula('fixed-monthly.prorated', {
        amount: amountOf(part),
        days: part.stretch.days,
        of: stretchDivisor(context, proration, component.days),
      }),
    },
    amount,
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
