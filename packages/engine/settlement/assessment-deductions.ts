import type { AssessmentTerms } from '@heqi/terms'
import {
  compare,
  type Fraction,
  fenOfYuan,
  fraction,
  fractionOf,
  multiply,
  negate,
  round,
  roundFen,
  subtract,
  ZERO,
} from '@heqi/vocabulary'
import type { Formula, StatementLine } from '../statement.ts'
import { limitOf, type Stake } from './assessment-limit.ts'
import { exactLine, formula, sumLine, totalFen, wholeLine } from './line.ts'
import type { KpiScore, Scores } from './scores.ts'

type Method<Kind> = Extract<AssessmentTerms['method'], { kind: Kind }>
type PerPoint = Method<'per-point'>['deductions'][number]
type PerFailure = Method<'per-failure'>['deductions'][number]

/** A deduction for each promise that is missed: by the points that it falls short, or once. */
export function settleDeductions(
  terms: AssessmentTerms,
  method: Method<'per-point'> | Method<'per-failure'>,
  scores: Scores,
  stake: Stake,
  kpis: readonly StatementLine[],
): StatementLine {
  const lines =
    method.kind === 'per-point'
      ? method.deductions.flatMap((entry) => deductionLine(entry.metric, scores, (kpi) => perPoint(entry, kpi, stake)))
      : method.deductions.flatMap((entry) => deductionLine(entry.metric, scores, () => perFailure(entry, stake)))
  const limit = limitOf(terms, totalFen(lines), stake)
  const limits = limit
    ? [
        wholeLine(
          { ...DEDUCTION, id: 'assessment/limit', code: 'assessment-limit', formula: limit.formula },
          roundFen(limit.amount, 'half-up') - totalFen(lines),
        ),
      ]
    : []
  return sumLine({ ...DEDUCTION, id: 'assessment', code: 'assessment' }, [...kpis, ...lines, ...limits])
}

const DEDUCTION = { step: 'assessment', clause: 'quality/assessment' } as const

type Deduction = { readonly amount: Fraction; readonly formula: Formula }

function deductionLine(
  metric: string,
  scores: Scores,
  deductionOf: (kpi: KpiScore) => Deduction,
): readonly StatementLine[] {
  const kpi = scores.kpis.find((entry) => entry.kpi.metric === metric)
  if (!kpi || kpi.met !== false) return []
  const { amount, formula } = deductionOf(kpi)
  return [
    exactLine(
      {
        ...DEDUCTION,
        id: `assessment/${metric}`,
        code: 'assessment-deduction',
        subject: metric,
        formula,
        sources: [{ kind: 'metric', metric: kpi.metric, clause: 'quality/kpi' }],
      },
      negate(amount),
    ),
  ]
}

/** A deduction may be written with a minus or without: it always deducts. */
const magnitude = (share: string): Fraction => {
  const value = fractionOf(share)
  return compare(value, ZERO) < 0 ? negate(value) : value
}

/** No data that counts as failed falls short by the whole target. */
function shortfall({ kpi, value, target }: KpiScore): Fraction {
  if (!value) return target
  return kpi.direction === 'at-least' ? subtract(target, value) : subtract(value, target)
}

const POINTS = { exact: undefined, begun: 'ceiling', full: 'floor' } as const

function perPoint(entry: PerPoint, kpi: KpiScore, { feeFen, stake }: Stake): Deduction {
  const short = shortfall(kpi)
  const rounding = POINTS[entry.partial]
  const points = rounding ? fraction(round(short, rounding)) : short
  if (entry.perPointYuan !== undefined) {
    const rate = fenOfYuan(fractionOf(entry.perPointYuan))
    return {
      amount: multiply(points, rate),
      formula: formula('assessment.per-point.amount', { short, points, rate }),
    }
  }
  const rate = magnitude(entry.perPointShare ?? '0')
  return {
    amount: multiply(multiply(multiply(fraction(feeFen), stake), rate), points),
    formula: formula('assessment.per-point.share', { short, points, rate, fee: feeFen, stake }),
  }
}

function perFailure(entry: PerFailure, { feeFen, stake }: Stake): Deduction {
  if (entry.amountYuan !== undefined) {
    const rate = fenOfYuan(fractionOf(entry.amountYuan))
    return { amount: rate, formula: formula('assessment.per-failure.amount', { rate }) }
  }
  const rate = fractionOf(entry.share ?? '0')
  return {
    amount: multiply(multiply(fraction(feeFen), stake), rate),
    formula: formula('assessment.per-failure.share', { rate, fee: feeFen, stake }),
  }
}
