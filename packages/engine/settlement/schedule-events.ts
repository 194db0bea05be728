import { addDays, datesOfMonth, monthOf } from '@heqi/calendar'
import type { PaymentScheduleTerms } from '@heqi/terms'
import type { IsoDate, IsoMonth } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import { lastDayOrReserve } from './due-date.ts'
import type { FormulaWord } from './formulas.ts'
import type { MonthContext } from './month-context.ts'

export type Schedule = Static<typeof PaymentScheduleTerms>
export type Due = NonNullable<Schedule['prepayment']>['due']

/** The day of a named event of the contract; events after the month have not happened for its statement. */
export function milestone(
  context: MonthContext,
  event: string,
): { readonly on: IsoDate; readonly id: string } | undefined {
  const { end } = datesOfMonth(context.month)
  const happened = (context.facts.milestones ?? [])
    .filter((fact) => fact.event === event && fact.on <= end)
    .sort((a, b) => a.on.localeCompare(b.on))
  return happened[0]
}

/** When a payment of the schedule falls due; `undefined` while its event has not happened or its date is not known. */
export function scheduledOn(context: MonthContext, due: Due, purpose: FormulaWord): IsoDate | undefined {
  if (due.kind === 'date') return due.on
  const event = milestone(context, due.event)
  return event && lastDayOrReserve(context, event.on, due.within, purpose)
}

/** Whether a payment belongs to this statement: due in the month, or earlier and not called yet. */
export const isDueBy = (date: IsoDate, month: IsoMonth): boolean => monthOf(date) <= month

/** The last day of the month (or of the term, when that is earlier). */
export function lastDayOf(context: MonthContext): IsoDate {
  const until = context.stretches.at(-1)?.until
  return until === undefined ? datesOfMonth(context.month).end : addDays(until, -1)
}
