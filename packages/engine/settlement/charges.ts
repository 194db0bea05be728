import type { StatementLine } from '../statement.ts'
import { settleComponents } from './base-fees.ts'
import { settleBenchmarks } from './benchmark.ts'
import type { CarriedHeadcount, OpenAccounts } from './carry.ts'
import { settleGainshare } from './gainshare.ts'
import { settleHeadcount } from './headcount.ts'
import { settleIncludedVolumes } from './included-volume.ts'
import { settleIndexation } from './indexation.ts'
import { settleInstalments } from './instalments.ts'
import { groupLine, totalFen } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { settleBaselines } from './volume-baseline.ts'

/** Steps 1 and 2. */
export type Charges = {
  readonly lines: readonly StatementLine[]
  /** Everything charged for the month. */
  readonly chargesFen: bigint
  /** The part that the assessment moves: components that are assessable, their changes and volumes; no results, no instalments. */
  readonly assessableFen: bigint
  readonly headcountDue: readonly CarriedHeadcount[]
  readonly volumesLeft: OpenAccounts['volumesLeft']
  readonly instalmentsCalled: readonly string[]
  readonly instalmentsFen: bigint
}

/** The charges of the month: components, volumes, results, indexation, instalments, and headcount changes. */
export function settleCharges(context: MonthContext): Charges {
  const components = settleComponents(context)
  const headcount = settleHeadcount(
    context,
    components.map(({ component }) => component),
  )
  const included = settleIncludedVolumes(context)
  const volumes = [...included.lines, ...settleBaselines(context)]
  const charged = [...components, ...headcount.charged]
  const indexation = [...settleIndexation(context, charged), ...settleBenchmarks(context, charged)]
  const instalments = settleInstalments(context)
  const base = [
    ...components.map(({ line }) => line),
    ...volumes,
    ...settleGainshare(context),
    ...indexation.map(({ line }) => line),
    ...instalments,
  ]
  const lines = [
    ...groupLine({ id: 'base-fees', code: 'base-fees', step: 'base-fees', clause: 'fees/fee-components' }, base),
    ...groupLine(
      { id: 'headcount', code: 'headcount', step: 'headcount', clause: 'people/headcount-change' },
      headcount.lines,
    ),
  ]
  const assessed = [
    ...components.filter(({ component }) => component.assessable).map(({ line }) => line),
    ...headcount.assessable,
    ...volumes,
  ]
  return {
    lines,
    chargesFen: totalFen(lines),
    assessableFen: totalFen(assessed) + indexation.reduce((total, entry) => total + entry.assessableFen, 0n),
    headcountDue: headcount.due,
    volumesLeft: included.left,
    instalmentsCalled: instalments.map(({ subject }) => subject ?? ''),
    instalmentsFen: totalFen(instalments),
  }
}
