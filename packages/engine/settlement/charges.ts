import type { StatementLine } from '../statement.ts'
import { settleComponents } from './base-fees.ts'
import { settleBenchmarks } from './benchmark.ts'
import type { CarriedHeadcount, OpenAccounts } from './carry.ts'
import type { MonthComponent } from './components.ts'
import { settleGainshare } from './gainshare.ts'
import { settleHeadcount } from './headcount.ts'
import { settleIncludedVolumes } from './included-volume.ts'
import { settleIndexation } from './indexation.ts'
import { settleInstalments } from './instalments.ts'
import { groupLine, totalFen } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { settlePeakPrices } from './peak-price.ts'
import { settleTrialFee } from './trial.ts'
import { settleBaselines } from './volume-baseline.ts'
import { settleYearlySteps } from './yearly-step.ts'

/** Steps 1 and 2. */
export type Charges = {
  readonly lines: readonly StatementLine[]
  /** Everything charged for the month. */
  readonly chargesFen: bigint
  /** The part that the assessment moves: components that are assessable, their changes and volumes; no results, no instalments. */
  readonly assessableFen: bigint
  /** What a trial took from that part. */
  readonly assessableTrialFen: bigint
  readonly headcountDue: readonly CarriedHeadcount[]
  readonly volumesLeft: OpenAccounts['volumesLeft']
  readonly instalmentsCalled: readonly string[]
  readonly instalmentsFen: bigint
}

/** The charges of the month: components, volumes, results, price adjustments, instalments, and headcount changes. */
export function settleCharges(context: MonthContext): Charges {
  const components = settleComponents(context)
  const present = components.map(({ component }) => component)
  const peaks = settlePeakPrices(context, present)
  const headcount = settleHeadcount(context, present)
  const included = settleIncludedVolumes(context)
  const volumes = [...included.lines, ...settleBaselines(context)]
  const charged = [...components, ...peaks, ...headcount.charged]
  const adjustments = [
    ...settleYearlySteps(context, charged),
    ...settleIndexation(context, charged),
    ...settleBenchmarks(context, charged),
  ]
  const instalments = settleInstalments(context)
  const base = [
    ...linesOf(components),
    ...linesOf(peaks),
    ...volumes,
    ...settleGainshare(context),
    ...linesOf(adjustments),
    ...instalments,
  ]
  const assessed = charged.filter(({ component }) => component.assessable)
  const assessedFen =
    totalFen(linesOf(assessed)) +
    totalFen(volumes) +
    adjustments.reduce((total, entry) => total + entry.assessableFen, 0n)
  const trial = settleTrialFee(context, {
    allFen: totalFen([
      ...linesOf(components.filter(isMonthly)),
      ...linesOf(peaks),
      ...headcount.lines,
      ...volumes,
      ...linesOf(adjustments),
    ]),
    assessableFen: assessedFen - totalFen(linesOf(assessed.filter((entry) => !isMonthly(entry)))),
  })
  const lines = [
    ...groupLine({ id: 'base-fees', code: 'base-fees', step: 'base-fees', clause: 'fees/fee-components' }, base),
    ...groupLine(
      { id: 'headcount', code: 'headcount', step: 'headcount', clause: 'people/headcount-change' },
      headcount.lines,
    ),
    ...trial.lines,
  ]
  return {
    lines,
    chargesFen: totalFen(lines),
    assessableFen: assessedFen + trial.assessableFen,
    assessableTrialFen: trial.assessableFen,
    headcountDue: headcount.due,
    volumesLeft: included.left,
    instalmentsCalled: instalments.map(({ subject }) => subject ?? ''),
    instalmentsFen: totalFen(instalments),
  }
}

const linesOf = (entries: readonly { readonly line: StatementLine }[]): readonly StatementLine[] =>
  entries.map(({ line }) => line)

/** A one-time fee belongs to no month's service. */
const isMonthly = ({ component }: { readonly component: MonthComponent }): boolean => component.kind !== 'one-time'
