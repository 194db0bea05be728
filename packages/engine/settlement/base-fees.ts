import type { StatementLine } from '../statement.ts'
import { isKind, type MonthComponent, monthComponents } from './components.ts'
import { settleCostPlus } from './cost-plus.ts'
import { settleFixedMonthly, settleFixedYearly, settleOneTime } from './fixed-fees.ts'
import type { MonthContext } from './month-context.ts'
import { settlePerSeat } from './per-seat.ts'
import { settlePerHour, settlePerItem } from './volume-fees.ts'

/** A fee component with its line of the month. */
export type ComponentLine = { readonly component: MonthComponent; readonly line: StatementLine }

/** Step 1, the components: one line each, in the order of the contract. */
export function settleComponents(context: MonthContext): readonly ComponentLine[] {
  return monthComponents(context).flatMap((component) => {
    const line = componentLine(context, component)
    return line ? [{ component, line }] : []
  })
}

function componentLine(context: MonthContext, component: MonthComponent): StatementLine | undefined {
  if (isKind(component, 'fixed-monthly')) return settleFixedMonthly(context, component)
  if (isKind(component, 'fixed-yearly')) return settleFixedYearly(context, component)
  if (isKind(component, 'one-time')) return settleOneTime(context, component)
  if (isKind(component, 'per-seat')) return settlePerSeat(context, component)
  if (isKind(component, 'per-hour')) return settlePerHour(context, component)
  if (isKind(component, 'per-item')) return settlePerItem(context, component)
  if (isKind(component, 'cost-plus')) return settleCostPlus(context, component)
  throw new Error(`a fee component of an unknown kind: ${component.kind}`)
}
