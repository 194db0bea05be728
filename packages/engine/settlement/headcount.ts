import type { StatementLine } from '../statement.ts'
import type { CarriedHeadcount } from './carry.ts'
import { isKind, type MonthComponent } from './components.ts'
import type { MonthContext } from './month-context.ts'
import { carriedHeadcountLine, type HeadcountLine, headcountLines } from './per-seat.ts'

/** Step 2: headcount changes inside the month, settled with the month or with the next one as the contract says. */
export function settleHeadcount(
  context: MonthContext,
  components: readonly MonthComponent[],
): {
  readonly lines: readonly StatementLine[]
  readonly assessable: readonly StatementLine[]
  readonly due: readonly CarriedHeadcount[]
} {
  const seats = components.filter((component) => isKind(component, 'per-seat'))
  const changes = seats.flatMap((component) =>
    headcountLines(context, component).map((change) => ({ component, ...change })),
  )
  const carried = context.accounts.headcountDue.map((entry) => ({
    line: carriedHeadcountLine(entry),
    assessable: components.find((component) => component.id === entry.component)?.assessable ?? true,
  }))
  const waits = context.terms['people/headcount-change']?.settlement === 'next-month' && !context.year.termEnds
  const current = waits ? [] : changes.map(({ line, component }) => ({ line, assessable: component.assessable }))
  const all = [...carried, ...current]
  return {
    lines: all.map(({ line }) => line),
    assessable: all.filter((entry) => entry.assessable).map(({ line }) => line),
    due: waits ? changes.map((change) => carriedEntry(context, change.component.id, change)) : [],
  }
}

const carriedEntry = (
  context: MonthContext,
  component: string,
  { line, change, seats }: HeadcountLine,
): CarriedHeadcount => ({
  id: change.factId ?? change.from,
  component,
  month: context.month,
  from: change.from,
  seats,
  amountFen: line.amountFen.toString(),
  ...(change.factId === undefined ? {} : { factId: change.factId }),
})
