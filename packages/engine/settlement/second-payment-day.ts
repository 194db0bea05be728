import { add, fraction, type IsoDate, multiply, ONE, roundFen } from '@heqi/vocabulary'
import { type ClosedMonth, fenOf } from './carry.ts'
import { baseLineId } from './components.ts'
import { secondDueDate } from './due-date.ts'
import { type MonthContext, termsOfMonth } from './month-context.ts'
import { taxRule } from './tax.ts'

/** What of a statement falls due on a later day than the rest. */
export type LaterPart = { readonly on: IsoDate; readonly amountFen: bigint }

/**
 * The components that have a payment day of their own, with the tax on them. What the assessment takes from them is taken from
 * the part that falls due first.
 */
export function laterPart(context: MonthContext, statement: ClosedMonth): LaterPart | undefined {
  const terms = termsOfMonth(context, statement.month)
  const due = secondDueDate(terms, statement.month, context.calendar)
  const payment = terms['fees/payment-day']
  if (due.kind !== 'date' || payment?.kind !== 'day-of-month') return undefined
  const ids = new Set((payment.second?.components ?? []).map((id) => baseLineId({ id })))
  const fees = statement.lines.filter(({ id }) => ids.has(id)).reduce((sum, line) => sum + fenOf(line.amountFen), 0n)
  const { mode, rate } = taxRule({ ...context, terms })
  const withTax = mode === 'exclusive' ? multiply(fraction(fees), add(ONE, rate)) : fraction(fees)
  return { on: due.on, amountFen: roundFen(withTax, 'half-up') }
}
