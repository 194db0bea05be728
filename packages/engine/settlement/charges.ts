import type { StatementLine } from '../statement.ts'
import { settleComponents } from './base-fees.ts'
import type { CarriedHeadcount, OpenAccounts } from './carry.ts'
import { settleGainshare } from './gainshare.ts'
import { settleHeadcount } from './headcount.ts'
import { sumLine, totalFen } from './line.ts'
import type { MonthContext } from './month-context.ts'

/** Steps 1 and 2. */
export type Charges = {
  readonly lines: readonly StatementLine[]
  /** Everything charged for the month's service. */
  readonly chargesFen: bigint
  /** The part that the assessment moves. */
  readonly assessableFen: bigint
  readonly headcountDue: readonly CarriedHeadcount[]
  readonly volumesLeft: OpenAccounts['volumesLeft']
}

/** The charges of the month: components, volumes, results, indexation, instalments, and headcount changes. */
export function settleCharges(context: MonthContext): Charges {
  const components = settleComponents(context)
  const headcount = settleHeadcount(
    context,
    components.map(({ component }) => component),
  )
  const gainshare = settleGainshare(context)
  const base = [...components.map(({ line }) => line), ...gainshare]
  const assessable = [
    ...components.filter(({ component }) => component.assessable).map(({ line }) => line),
    ...headcount.assessable,
  ]
  const lines = [
    ...group({ id: 'base-fees', code: 'base-fees', step: 'base-fees', clause: 'fees/fee-components' } as const, base),
    ...group(
      { id: 'headcount', code: 'headcount', step: 'headcount', clause: 'people/headcount-change' } as const,
      headcount.lines,
    ),
  ]
  return {
    lines,
    chargesFen: totalFen(lines),
    assessableFen: totalFen(assessable),
    headcountDue: headcount.due,
    volumesLeft: context.accounts.volumesLeft,
  }
}

/** The group's line over its children; nothing when there are none. */
const group = (draft: Parameters<typeof sumLine>[0], children: readonly StatementLine[]): readonly StatementLine[] =>
  children.length === 0 ? [] : [sumLine(draft, children)]
