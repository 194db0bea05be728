import type { AssessmentTerms } from '@heqi/terms'
import { compare, type Fraction, fraction, fractionOf, multiply, ONE, roundFen, subtract } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { settleDeductions } from './assessment-deductions.ts'
import { limitOf, type Stake } from './assessment-limit.ts'
import { assessedPeriod, resultsOfPeriod } from './assessment-period.ts'
import { fenOf } from './carry.ts'
import { exactLine, formula, type LineDraft, noteLine, reservation } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { kpiLines, type Scores, scoreKpis } from './scores.ts'
import { daysOnTrial, isOnTrial } from './trial.ts'

const DRAFT = { step: 'assessment', clause: 'quality/assessment', id: 'assessment', code: 'assessment' } as const

export type Assessment = { readonly line: StatementLine | undefined; readonly scores: Scores | undefined }

/** The part of the charges that the assessment moves, and what a trial took from it. */
type Assessable = { readonly assessableFen: bigint; readonly assessableTrialFen: bigint }

/** Step 3: scores of the period that ends with the month, and what they do to the fee at stake. */
export function settleAssessment(context: MonthContext, charges: Assessable): Assessment {
  const terms = context.terms['quality/assessment']
  if (context.daysCovered === 0 || !context.terms['quality/kpi']) return { line: undefined, scores: undefined }
  const period = assessedPeriod(context, terms?.period ?? 'month')
  if (!period.ends) return { line: terms && notDueLine(context, terms), scores: undefined }
  const scores = scoreKpis(context, resultsOfPeriod(context, period))
  if (!terms) return { line: undefined, scores }
  const earlierFen = period.earlier.reduce((total, record) => total + fenOf(record.assessableFen), 0n)
  const stake = { feeFen: earlierFen + assessedFee(context, charges), stake: fractionOf(terms.atStake ?? '1') }
  const line = adjustmentLine(context, terms, scores, stake)
  return { line: isOnTrial(context) ? trialLine(context, line) : line, scores }
}

const notDueLine = (context: MonthContext, terms: AssessmentTerms): StatementLine =>
  noteLine({
    ...DRAFT,
    formula: formula('assessment.not-due', { period: terms.period, month: context.month }),
    explanations: kpiLines(scoreKpis(context)),
  })

/**
 * The month's own part of the fee that the assessment moves. Where an unassessed trial ends inside the month it is the fee
 * of the days after it, as it is without the trial's share.
 */
export function assessedFee(context: MonthContext, { assessableFen, assessableTrialFen }: Assessable): bigint {
  const days = daysOnTrial(context)
  if (context.terms['term/trial']?.assessed !== false || days === 0 || isOnTrial(context)) return assessableFen
  const after = fraction(context.daysCovered - days, context.daysCovered)
  return roundFen(multiply(fraction(assessableFen - assessableTrialFen), after), 'half-up')
}

/** The result is shown; the money does not move. */
const trialLine = (context: MonthContext, line: StatementLine): StatementLine => ({
  ...line,
  amountFen: 0n,
  informative: true,
  formula: formula('assessment.trial', {
    until: context.terms['term/trial']?.end ?? context.termEnd,
    exact: line.amountFen,
  }),
})

function adjustmentLine(context: MonthContext, terms: AssessmentTerms, scores: Scores, stake: Stake): StatementLine {
  const { method } = terms
  const explanations = kpiLines(scores)
  if (method.kind === 'per-point' || method.kind === 'per-failure')
    return settleDeductions(terms, method, scores, stake, explanations)
  if (!scores.score) {
    reserve(context, reservation('no-score', { month: context.month }))
    return noteLine({ ...DRAFT, formula: formula('assessment.no-score', {}), explanations })
  }
  const draft = { ...DRAFT, explanations }
  return method.kind === 'bands'
    ? bandLine(context, terms, method.bands, scores.score, stake, draft)
    : proportionalLine(terms, scores.score, stake, draft)
}

type Bands = Extract<AssessmentTerms['method'], { kind: 'bands' }>['bands']
type Draft = Omit<LineDraft, 'formula'>

function bandLine(
  context: MonthContext,
  terms: AssessmentTerms,
  bands: Bands,
  score: Fraction,
  { feeFen, stake }: Stake,
  draft: Draft,
): StatementLine {
  const band = bands.find(({ scoreFrom }) => compare(score, fractionOf(scoreFrom)) >= 0)
  if (!band) {
    reserve(context, reservation('score-below-bands', { score }))
    return noteLine({ ...draft, formula: formula('assessment.no-score', {}) })
  }
  const adjustment = fractionOf(band.adjustment)
  const line = exactLine(
    {
      ...draft,
      formula: formula('assessment.bands', {
        fee: feeFen,
        stake,
        score,
        from: fractionOf(band.scoreFrom),
        adjustment,
      }),
    },
    multiply(multiply(fraction(feeFen), stake), adjustment),
  )
  return limited(terms, line, { feeFen, stake })
}

function proportionalLine(
  terms: AssessmentTerms,
  score: Fraction,
  { feeFen, stake }: Stake,
  draft: Draft,
): StatementLine {
  const missing = subtract(multiply(score, fraction(1, 100)), ONE)
  const line = exactLine(
    { ...draft, formula: formula('assessment.proportional', { fee: feeFen, stake, score }) },
    multiply(multiply(fraction(feeFen), stake), missing),
  )
  return limited(terms, line, { feeFen, stake })
}

function limited(terms: AssessmentTerms, line: StatementLine, stake: Stake): StatementLine {
  const limit = limitOf(terms, line.amountFen, stake)
  return limit ? { ...line, amountFen: roundFen(limit.amount, 'half-up'), formula: limit.formula } : line
}
