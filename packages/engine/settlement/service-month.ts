import type { StatementLine } from '../statement.ts'
import { assessedFee, settleAssessment } from './assessment.ts'
import { type CarriedMetric, type MonthRecord, type OpenAccounts } from './carry.ts'
import { type Charges, settleCharges } from './charges.ts'
import { settleEarnBack } from './earn-back.ts'
import { settleFailureLadder } from './failure-ladder.ts'
import { settlePenalties } from './liability-caps.ts'
import { groupLine, totalFen } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { settleServiceCredits } from './service-credits.ts'
import { isOnTrial } from './trial.ts'

/** Steps 1 to 5: what the month's service came to, before any money is withheld, moved or taxed. */
export type ServiceMonth = {
  readonly lines: readonly StatementLine[]
  /** Monthly fees after the assessment, without instalments: what retention and set-off count from. */
  readonly feeFen: bigint
  readonly assessmentFen: bigint
  readonly penaltiesFen: bigint
  readonly record: MonthRecord
  /** Earlier months, with credits that were earned back noted. */
  readonly history: readonly MonthRecord[]
  readonly accounts: Pick<
    OpenAccounts,
    'volumesLeft' | 'headcountDue' | 'instalmentsCalled' | 'expectedLevels' | 'penaltyByBreach' | 'capUsedFen'
  >
}

export function settleServiceMonth(context: MonthContext): ServiceMonth {
  const charges = settleCharges(context)
  const assessment = settleAssessment(context, charges)
  const credits = settleServiceCredits(context, charges.chargesFen)
  const metrics = carriedMetrics(context)
  const earnedBack = settleEarnBack(context, metrics, credits.expectedLevels)
  const ladder = settleFailureLadder(context, assessment.scores)
  const penalties = settlePenalties(context, charges.chargesFen, {
    'service-credits': -(credits.line?.amountFen ?? 0n) - totalFen(earnedBack.lines),
    'assessment-deductions': lessThanZero(assessment.line?.amountFen),
  })
  const quality = [
    assessment.line,
    credits.line,
    ...groupLine(
      { id: 'earned-back', code: 'credit-earned-back', step: 'assessment', clause: 'quality/service-credits' },
      earnedBack.lines,
    ),
  ].filter((line) => line !== undefined)
  const ladderLines = ladder.line ? [ladder.line] : []
  return {
    lines: [...charges.lines, ...quality, ...ladderLines, ...penalties.lines],
    feeFen: charges.chargesFen - charges.instalmentsFen + totalFen(quality),
    assessmentFen: totalFen(quality),
    penaltiesFen: totalFen(penalties.lines),
    record: {
      month: context.month,
      chargesFen: charges.chargesFen.toString(),
      assessableFen: assessedFee(context, charges).toString(),
      ...(isOnTrial(context) ? { onTrial: true } : {}),
      metrics,
      levels: credits.levels,
      ...(ladder.failed === undefined ? {} : { failed: ladder.failed }),
    },
    history: earnedBack.history,
    accounts: { ...accountsAfter(context, charges), expectedLevels: credits.expectedLevels, ...after(penalties) },
  }
}

/** A deduction as a magnitude; a bonus is none. */
const lessThanZero = (amountFen = 0n): bigint => (amountFen < 0n ? -amountFen : 0n)

const accountsAfter = (context: MonthContext, charges: Charges) => ({
  volumesLeft: charges.volumesLeft,
  headcountDue: charges.headcountDue,
  instalmentsCalled: [...context.accounts.instalmentsCalled, ...charges.instalmentsCalled],
})

const after = ({ penaltyByBreach, capUsedFen }: ReturnType<typeof settlePenalties>) => ({ penaltyByBreach, capUsedFen })

/** The month's results in the reading that binds. */
function carriedMetrics(context: MonthContext): readonly CarriedMetric[] {
  const reading = context.terms['quality/assessment']?.reading ?? 'adjusted'
  return context.metrics.map((pair) => ({
    metric: pair[reading].id,
    unit: pair[reading].unit,
    numerator: pair[reading].numerator.toString(),
    denominator: pair[reading].denominator.toString(),
    n: pair[reading].n,
  }))
}
