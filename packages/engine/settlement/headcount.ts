import type { StatementLine } from '../statement.ts'
import type { CarriedHeadcount } from './carry.ts'
import { isKind, type MonthComponent } from './components.ts'
import type { Charged } from './indexation.ts'
import type { MonthContext } from './month-context.ts'
import { carriedHeadcountLine, type HeadcountLine, headcountLines } from './per-seat.ts'

export type Headcount = {
  readonly lines: readonly StatementLine[]
  /** Lines with their component, where the month has it. */
  readonly charged: readonly Charged[]
  /** Changes of this month that the next one settles. */
  readonly due: readonly CarriedHeadcount[]
}

/** Step 2: headcount changes inside the month, settled with the month or with the next one as the contract says. */
export function settleHeadcount(context: MonthContext, components: readonly MonthComponent[]): Headcount {
  const seats = components.filter((component) => isKind(component, 'per-seat'))
  const changes = seats.flatMap((component) => headcountLines(context, component))
  const carried = context.accounts.headcountDue.map(carriedHeadcountLine)
  const waits = context.terms['people/headcount-change']?.settlement === 'next-month' && !context.year.termEnds
  const lines = [...carried, ...(waits ? [] : changes.map(({ line }) => line))]
  const charged = lines.flatMap((line) => {
    const component = components.find(({ id }) => id === line.subject)
    return component ? [{ component, line }] : []
  })
  return {
    lines,
    charged,
    due: waits ? changes.map((change) => carriedEntry(context, change)) : [],
  }
}

const carriedEntry = (context: MonthContext, { line, change, seats }: HeadcountLine): CarriedHeadcount => ({
  id: change.factId ?? change.from,
  component: line.subject ?? '',
  month: context.month,
  from: change.from,
  seats,
  amountFen: line.amountFen.toString(),
  ...(change.factId === undefined ? {} : { factId: change.factId }),
})
