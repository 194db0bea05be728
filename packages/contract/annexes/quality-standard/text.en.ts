import { decimal, metricName, phrase, quantity } from '@heqi/clauses/say'
import { choose, metricDefinition, p, provider, s, term } from '@heqi/clauses/words'
import { type AnnexPart, column, heading, ifSet, paragraphs, tableOf, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`This standard states the metrics by which the services of ${provider} are measured, their formulas and targets, and the assessment.`,
  ),
  heading('Metrics and formulas'),
  tableOf('quality/kpi.metrics', column('Metric, formula and conditions', 1, metricDefinition.en)),
  heading('Targets and weights'),
  tableOf(
    'quality/kpi.kpis',
    column('Metric', 3, s`${term('metric', metricName)}`),
    column(
      'Target',
      2,
      s`${choose('direction', { 'at-least': s`at least `, 'at-most': s`at most ` })}${term('target', quantity)}`,
    ),
    column('Weight', 1, s`${term('weight', decimal)}`),
  ),
  ifSet('quality/assessment', heading('Assessment'), wordingOf('quality/assessment')),
  ifSet('quality/failure-ladder', heading('Repeated failure'), wordingOf('quality/failure-ladder')),
  ifSet(
    'care/provider-duties',
    heading('Standards of service'),
    tableOf('care/provider-duties.standards', column('Requirement', 1, s`${term('', phrase)}`)),
  ),
  paragraphs(
    p`Metrics are computed from the service records that both parties recognise. Either party may compute any of them again from the same records; where the results differ, the records decide.`,
  ),
]
