import type { ClauseText } from '../../clause.ts'
import { countOf, decimal, duration, metricName } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Repeated Failure',
  body: [
    p`In this clause, a failure means ${choose('failure.kind', {
      'score-below': s`a weighted score below ${term('failure.score', decimal)} points in an assessment period`,
      'any-kpi-missed': s`that any KPI is missed in an assessment period`,
      'kpi-missed': s`that the metric “${term('failure.metric', metricName)}” is missed in an assessment period`,
    })}.`,
    lead(
      p`Failures entail the following measures, in this order:`,
      items(
        'steps',
        p`upon ${choose('after.kind', {
          consecutive: s`${term('after.periods', countOf('期', 'consecutive failure'))}`,
          cumulative: s`${term('after.periods', countOf('期', 'failure'))} within ${term('after.withinMonths', countOf('个月', 'month'))}`,
        })}, ${client} ${choose('action', {
          warning: s`may warn ${provider} in writing${when('within', s`, and ${provider} shall reply in writing within ${term('within', duration)} stating its measures for improvement`)}`,
          rectification: s`may demand rectification${when('within', s`, to be completed within ${term('within', duration)}`)}`,
          'early-termination-right': s`may rescind this Contract early${when('within', s`, within ${term('within', duration)} of becoming aware of it, failing which the right lapses`)}`,
        })}.`,
        'step',
      ),
    ),
    p`These measures do not affect the results of the assessment. Failures caused by force majeure or by ${client} are not counted.`,
  ],
  labels: {
    failure: 'Failure',
    'failure.kind': 'Measured by',
    'failure.score': 'Score',
    'failure.metric': 'Metric',
    steps: 'Steps',
    'steps.after': 'After',
    'steps.after.kind': 'Counted',
    'steps.after.periods': 'Periods',
    'steps.after.withinMonths': 'Months',
    'steps.action': 'Action',
    'steps.within': 'Time',
  },
  help: {
    purpose: 'States what follows repeated failure: warning, rectification, early rescission.',
    legalBasis: 'Civil Code arts. 562(2) (agreed right of rescission) and 564 (time to exercise it).',
    forClient: 'Clear grounds spare the proof of a fundamental breach; mind the time for exercising the right.',
    forProvider: 'Ask for warning and rectification first; leave out the client’s causes and force majeure.',
  },
  findings: {
    'steps-not-rising': {
      problem: 'A heavier step needs no more failures than a lighter one, which then never applies.',
      reason: 'Measures rise in weight; with the numbers reversed, warning and rectification are dead letters.',
      repair: 'Let heavier measures need more failures than lighter ones.',
    },
    'termination-without-warning': {
      problem: 'The contract may be rescinded without any warning or rectification before.',
      reason: 'Rescission without a chance to improve is easily contested.',
      repair: 'Add a warning or rectification before it.',
    },
    'termination-without-time': {
      problem: 'No time for exercising the right is agreed; by law it is one year.',
      reason: 'Without an agreed time the right may hang over the provider for a year.',
      repair: 'Set a time, for example three months from knowledge.',
    },
    'rectification-without-time': {
      problem: 'Rectification is demanded without a time.',
      reason: 'Without a time nobody can tell when rectification is late.',
      repair: 'Set a time, for example ten working days.',
    },
  },
}
