/** Formulas over what customers and inspectors say of a contact: surveys, complaints, quality scores. */
import { MET, MISSED, NO_SURVEY, NOT_SCORED, PENDING } from '../verdict.ts'
import { inThousandths, type JudgeOf } from './formula.ts'

const DEFAULT_SATISFIED_FROM = 4
const PROMOTER_FROM = 9
const PASSIVE_FROM = 7

/** Share of the answered surveys with a top score, or their mean score. */
export const csat: JudgeOf<'csat'> = (metric, { events }) => {
  const { surveyScore, surveyAnsweredAt } = events.batch.numbers
  const satisfiedFrom = metric.satisfiedFrom ?? DEFAULT_SATISFIED_FROM
  const isMean = metric.variant === 'mean'
  return ({ first, candidates, candidateCount, verdicts, values }) => {
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const score = surveyScore[first + k]!
      if (Number.isNaN(score) || surveyAnsweredAt[first + k]! > events.asOf) verdicts[k] = NO_SURVEY
      else {
        verdicts[k] = isMean || score >= satisfiedFrom ? MET : MISSED
        values[k] = inThousandths(score)
      }
    }
  }
}

/** Surveys answered / surveys sent. */
export const surveyResponseRate: JudgeOf<'survey-response-rate'> = (_metric, { events }) => {
  const { surveySentAt, surveyAnsweredAt, surveyScore, recommendScore } = events.batch.numbers
  return ({ first, candidates, candidateCount, verdicts }) => {
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      const answeredAt = surveyAnsweredAt[row]!
      const hasScore = !(Number.isNaN(surveyScore[row]!) && Number.isNaN(recommendScore[row]!))
      if (!(surveySentAt[row]! <= events.asOf)) verdicts[k] = NO_SURVEY
      else verdicts[k] = answeredAt <= events.asOf || (hasScore && Number.isNaN(answeredAt)) ? MET : MISSED
    }
  }
}

/** Promoters (9, 10) less detractors (0 to 6) in a hundred answers: a value of +100, 0 or -100 for each. */
export const nps: JudgeOf<'nps'> = (_metric, { events }) => {
  const { recommendScore, surveyAnsweredAt } = events.batch.numbers
  return ({ first, candidates, candidateCount, verdicts, values }) => {
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const score = recommendScore[first + k]!
      if (Number.isNaN(score) || surveyAnsweredAt[first + k]! > events.asOf) verdicts[k] = NO_SURVEY
      else {
        verdicts[k] = score >= PROMOTER_FROM ? MET : MISSED
        values[k] = score >= PROMOTER_FROM ? 100 : score >= PASSIVE_FROM ? 0 : -100
      }
    }
  }
}

/** Complaints / contacts; a complaint that nobody has decided on yet is pending where only upheld ones count. */
export const complaintRate: JudgeOf<'complaint-rate'> = (metric, { events }) => {
  const { complaint, complaintUpheld } = events.batch.codes
  const upheldOnly = metric.variant === 'upheld'
  return ({ first, candidates, candidateCount, verdicts }) => {
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const row = first + k
      if (complaint[row] !== 1) verdicts[k] = MISSED
      else if (!upheldOnly || complaintUpheld[row] === 1) verdicts[k] = MET
      else verdicts[k] = complaintUpheld[row] === 0 ? MISSED : PENDING
    }
  }
}

/** Mean quality score of the contacts that were scored; a fatal error makes it 0. */
export const qualityScore: JudgeOf<'quality-score'> = (_metric, { events }) => {
  const { qualityScore } = events.batch.numbers
  const { qualityFatal } = events.batch.codes
  return ({ first, candidates, candidateCount, verdicts, values }) => {
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      const isFatal = qualityFatal[first + k] === 1
      const score = qualityScore[first + k]!
      verdicts[k] = isFatal || !Number.isNaN(score) ? MET : NOT_SCORED
      values[k] = isFatal ? 0 : inThousandths(score)
    }
  }
}
