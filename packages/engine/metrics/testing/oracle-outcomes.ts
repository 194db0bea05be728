/** The formulas over what became of a contact, and over what was said of it. */
import { DAY_MS, type OracleFormula } from './oracle-sql.ts'

const survey = 'surveyScore IS NULL OR coalesce(surveyAnsweredAt > as_of, false)'
const REPEAT_MS = 7 * DAY_MS
const repeated = `EXISTS (FROM record n WHERE n.month = r.month AND n.customerKey = r.customerKey AND n.caseType IS NOT DISTINCT FROM r.caseType
    AND n.direction IS DISTINCT FROM 'outbound' AND n.enteredAt > r.enteredAt AND n.enteredAt <= least(r.enteredAt + ${REPEAT_MS}, as_of))
  OR EXISTS (FROM reopening o WHERE o.month = r.month AND o.row = r.row AND o.moment <= least(r.enteredAt + ${REPEAT_MS}, as_of))`

const firstContact = (beyond: string): string => `CASE WHEN never_case THEN 'not-answered' ${beyond}
  WHEN customerKey IS NULL THEN 'missing-data' WHEN ${repeated} THEN 'missed' WHEN as_of > r.enteredAt + ${REPEAT_MS} THEN 'met' ELSE 'pending' END`

const CASE_FORMULAS: readonly OracleFormula[] = [
  { metric: { id: 'fcr', formula: 'first-contact-resolution', variant: 'gross' }, verdict: firstContact('') },
  {
    metric: { id: 'fcr-net', formula: 'first-contact-resolution', variant: 'net', beyondFirstLevel: ['return'] },
    verdict: firstContact(`WHEN caseType = 'return' THEN 'beyond-first-level'`),
  },
  {
    metric: { id: 'rr', formula: 'resolution-rate' },
    verdict: `CASE WHEN standing IS NOT NULL THEN 'met' WHEN never_case THEN 'not-answered' ELSE 'missed' END`,
  },
  {
    metric: { id: 'reopened', formula: 'reopen-rate' },
    verdict: `CASE WHEN last_reopened IS NOT NULL THEN 'met' WHEN resolved IS NOT NULL THEN 'missed' WHEN never_case THEN 'not-answered' ELSE 'pending' END`,
  },
  {
    metric: { id: 'rr-closed', formula: 'resolution-rate', attribution: 'close' },
    verdict: `CASE WHEN standing IS NOT NULL THEN 'met' WHEN never_case THEN 'not-answered' ELSE 'missed' END`,
  },
]

const OPINION_FORMULAS: readonly OracleFormula[] = [
  {
    metric: { id: 'csat-top', formula: 'csat', variant: 'top-share', satisfiedFrom: 4 },
    verdict: `CASE WHEN ${survey} THEN 'no-survey' WHEN surveyScore >= 4 THEN 'met' ELSE 'missed' END`,
  },
  {
    metric: { id: 'csat-mean', formula: 'csat', variant: 'mean' },
    verdict: `CASE WHEN ${survey} THEN 'no-survey' ELSE 'met' END`,
    value: 'CAST(surveyScore * 1000 AS BIGINT)',
    scale: 1000n,
  },
  {
    metric: { id: 'answered-surveys', formula: 'survey-response-rate' },
    verdict: `CASE WHEN known(surveySentAt, as_of) IS NULL THEN 'no-survey' WHEN surveyAnsweredAt <= as_of OR (surveyAnsweredAt IS NULL AND (surveyScore IS NOT NULL OR recommendScore IS NOT NULL)) THEN 'met' ELSE 'missed' END`,
  },
  {
    metric: { id: 'nps', formula: 'nps' },
    verdict: `CASE WHEN recommendScore IS NULL OR coalesce(surveyAnsweredAt > as_of, false) THEN 'no-survey' WHEN recommendScore >= 9 THEN 'met' ELSE 'missed' END`,
    value: 'CASE WHEN recommendScore >= 9 THEN 100 WHEN recommendScore <= 6 THEN -100 ELSE 0 END',
    scale: 1n,
  },
  {
    metric: { id: 'complaint-rate', formula: 'complaint-rate', variant: 'all' },
    verdict: `CASE WHEN complaint THEN 'met' ELSE 'missed' END`,
  },
  {
    metric: { id: 'upheld-rate', formula: 'complaint-rate', variant: 'upheld' },
    verdict: `CASE WHEN complaint IS DISTINCT FROM true THEN 'missed' WHEN complaintUpheld THEN 'met' WHEN complaintUpheld = false THEN 'missed' ELSE 'pending' END`,
  },
  {
    metric: { id: 'quality', formula: 'quality-score' },
    verdict: `CASE WHEN qualityFatal OR qualityScore IS NOT NULL THEN 'met' ELSE 'not-scored' END`,
    value: 'CASE WHEN qualityFatal THEN 0 ELSE CAST(qualityScore * 1000 AS BIGINT) END',
    scale: 1000n,
  },
]

export const outcomeFormulas: readonly OracleFormula[] = [...CASE_FORMULAS, ...OPINION_FORMULAS]
