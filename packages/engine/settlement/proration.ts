import { type Fraction, fraction, multiply, ONE, ZERO } from '@heqi/vocabulary'
import type { MonthContext } from './month-context.ts'

/** How a month that is only partly covered counts; the default is by calendar days. */
export type Proration = 'calendar-days' | 'thirty-days' | 'whole-month'

export const DEFAULT_PRORATION: Proration = 'calendar-days'

/**
 * Share of a month's price for some of its days. `thirty-days` pays a thirtieth for each day; a month that is covered in
 * full is paid in full, also when it has 28 or 31 days, so a part of a month is never more than the month.
 */
export function monthShareOf(context: MonthContext, proration: Proration, days: number): Fraction {
  if (days === 0) return ZERO
  if (days === context.daysInMonth || proration === 'whole-month') return ONE
  return proration === 'thirty-days' ? fraction(days, 30) : fraction(days, context.daysInMonth)
}

/** By what the days are divided, for the explanation. */
export const daysDivisor = (context: MonthContext, proration: Proration): number =>
  proration === 'thirty-days' ? 30 : context.daysInMonth

/** Some days' share when they are a part of `activeDays` that share the month's price among them. */
export const stretchShareOf = (
  context: MonthContext,
  proration: Proration,
  days: number,
  activeDays: number,
): Fraction =>
  activeDays === 0 ? ZERO : multiply(monthShareOf(context, proration, activeDays), fraction(days, activeDays))

/** By what the days of a stretch are divided, when `activeDays` share the month's price. */
export const stretchDivisor = (context: MonthContext, proration: Proration, activeDays: number): number =>
  activeDays === context.daysInMonth || proration === 'whole-month' ? activeDays : daysDivisor(context, proration)
