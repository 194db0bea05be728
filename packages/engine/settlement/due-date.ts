import {
  addToMonth,
  datesOfMonth,
  lastDayAsItFalls,
  lastDayMovedToWorkingDay,
  monthOf,
  monthsBetween,
  type NationalCalendar,
  type NotPublished,
  workingDayOnOrAfter,
} from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import { DAY_MS, type Duration, elapsedMs, type IsoDate, type IsoMonth, type Result } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'
import type { FormulaWord } from './formulas.ts'
import { reservation } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'

/** The last day of a period; days off move it to the next working day (Civil Code art. 203). Hours count as days begun. */
export function periodLastDay(
  start: IsoDate,
  length: Duration,
  calendar: NationalCalendar,
): Result<IsoDate, NotPublished> {
  const elapsed = elapsedMs(length)
  if (elapsed === undefined) return lastDayMovedToWorkingDay(start, length, calendar)
  return lastDayMovedToWorkingDay(start, { value: Math.ceil(elapsed / DAY_MS), unit: 'day' }, calendar)
}

/** `periodLastDay` for a step; an unpublished year becomes a reservation and no date. */
export function lastDayOrReserve(
  context: MonthContext,
  start: IsoDate,
  length: Duration,
  purpose: FormulaWord,
): IsoDate | undefined {
  return dateOrReserve(context, periodLastDay(start, length, context.calendar), purpose)
}

/** The date on which a period ends whether it is worked or not: what merely begins to run then does not move. */
export function dayAfterPeriodOrReserve(
  context: MonthContext,
  start: IsoDate,
  length: Duration,
  purpose: FormulaWord,
): IsoDate | undefined {
  const elapsed = elapsedMs(length)
  const days: Duration = elapsed === undefined ? length : { value: Math.ceil(elapsed / DAY_MS), unit: 'day' }
  return dateOrReserve(context, lastDayAsItFalls(start, days, context.calendar), purpose)
}

function dateOrReserve(
  context: MonthContext,
  date: Result<IsoDate, NotPublished>,
  purpose: FormulaWord,
): IsoDate | undefined {
  if (date.ok) return date.value
  const year = String(date.problems[0]?.data?.year ?? '')
  reserve(context, reservation('calendar-not-published', { year, purpose }))
  return undefined
}

/** When the statement of a month falls due: a date, the event that it waits for, or a calendar not published yet. */
export type DueDate =
  | { readonly kind: 'date'; readonly on: IsoDate }
  | { readonly kind: 'awaits'; readonly event: 'statement-confirmed' | 'invoice-received' }
  | { readonly kind: 'not-published'; readonly year: string }
  | { readonly kind: 'unstated' }

/** The due date by the payment-day terms; a day off moves it to the next working day. */
export function dueDate(terms: ContractTerms, month: IsoMonth, facts: Facts, calendar: NationalCalendar): DueDate {
  const payment = terms['fees/payment-day']
  if (!payment) return { kind: 'unstated' }
  const { first, last } = paidTogether(terms, month)
  if (payment.kind === 'in-advance')
    return onDay(calendar, payment.month === 'first-month' ? first : addToMonth(first, -1), payment.day)
  if (payment.kind === 'day-of-month') return onDay(calendar, addToMonth(last, payment.monthsAfter), payment.day)
  if (payment.event === 'month-end') return asDueDate(periodLastDay(datesOfMonth(last).end, payment.within, calendar))
  const entries = (facts.confirmations ?? []).filter((entry) => entry.statement === last)
  const dates = entries.map((entry) =>
    payment.event === 'statement-confirmed' ? entry.confirmedOn : entry.invoiceReceivedOn,
  )
  const event = dates.filter((date) => date !== undefined).sort()[0]
  if (event === undefined) return { kind: 'awaits', event: payment.event }
  return asDueDate(periodLastDay(event, payment.within, calendar))
}

/** When the components with a payment day of their own fall due. */
export function secondDueDate(terms: ContractTerms, month: IsoMonth, calendar: NationalCalendar): DueDate {
  const payment = terms['fees/payment-day']
  if (payment?.kind !== 'day-of-month' || !payment.second) return { kind: 'unstated' }
  const { last } = paidTogether(terms, month)
  return onDay(calendar, addToMonth(last, payment.second.monthsAfter), payment.second.day)
}

const MONTHS = { quarter: 3, 'half-year': 6, year: 12 } as const

/** The first and the last month of those that are paid together with this one; the last period may be shorter. */
function paidTogether(terms: ContractTerms, month: IsoMonth): { readonly first: IsoMonth; readonly last: IsoMonth } {
  const every = terms['fees/payment-day']?.every
  if (every === undefined) return { first: month, last: month }
  const { start, end } = terms['term/duration']
  const position = Math.max(0, monthsBetween(monthOf(start), month))
  const first = addToMonth(month, -(position % MONTHS[every]))
  const last = addToMonth(first, MONTHS[every] - 1)
  return { first, last: last > monthOf(end) && month <= monthOf(end) ? monthOf(end) : last }
}

/** A day of a month that has it, else the last one. */
function onDay(calendar: NationalCalendar, month: IsoMonth, day: number): DueDate {
  const { end } = datesOfMonth(month)
  const date = `${end.slice(0, 8)}${String(Math.min(day, Number(end.slice(8)))).padStart(2, '0')}`
  return asDueDate(workingDayOnOrAfter(calendar, date))
}

const asDueDate = (date: Result<IsoDate, NotPublished>): DueDate =>
  date.ok
    ? { kind: 'date', on: date.value }
    : { kind: 'not-published', year: String(date.problems[0]?.data?.year ?? '') }
