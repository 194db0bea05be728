import type { ClauseText } from '../../clause.ts'
import { code, count, countOf, decimal, duration } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Repeated Failure',
  body: [
    p`A failure in this clause is ${choose('failure.kind', {
      'score-below': s`a weighted score below ${term('failure.score', decimal)} in an assessment period`,
      'any-kpi-missed': s`any KPI missed in an assessment period`,
      'kpi-missed': s`the metric “${term('failure.metric', code)}” missed in an assessment period`,
    })}.`,
    lead(
      p`Failures have the following consequences, in order:`,
      items(
        'steps',
        p`when ${choose('after.kind', {
          consecutive: s`failures in a row come to ${term('after.periods', count)}`,
          cumulative: s`failures within ${term('after.withinMonths', countOf('个月', 'month'))} come to ${term('after.periods', count)}`,
        })}, ${client} ${choose('action', {
          warning: s`may warn ${provider} in writing${when('within', s`, and ${provider} shall answer within ${term('within', duration)} and say how it will improve`)}`,
          rectification: s`may demand rectification${when('within', s`, to be completed within ${term('within', duration)}`)}`,
          'early-termination-right': s`may rescind this Contract early${when('within', s`, within ${term('within', duration)} after learning of it, failing which the right lapses`)}`,
        })}.`,
        'step',
      ),
    ),
    p`These steps do not affect the assessment. Failures caused by force majeure or by ${client} do not count.`,
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
    'steps-not-rising': 'A heavier step needs no more failures than a lighter one, which then never applies.',
    'termination-without-warning': 'The contract may be rescinded without any warning or rectification before.',
    'termination-without-time': 'No time for exercising the right is agreed; by law it is one year.',
    'rectification-without-time': 'Rectification is demanded without a time.',
  },
}
