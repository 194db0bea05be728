import type { ClauseText } from '../../clause.ts'
import { countOf, duration } from '../../say/index.ts'
import { client, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Rectification',
  body: [
    p`Where services do not conform, ${client} may demand rectification in writing, naming the facts; within ${term('within', duration)} after receipt of the demand ${provider} shall rectify them at its own cost and report causes, measures and result in writing.`,
    when(
      'reinspectionWithin',
      p`${client} shall look again and state the result in writing within ${term('reinspectionWithin', duration)} after receipt of the report; otherwise the rectification counts as accepted.`,
    ),
    when(
      'times',
      p`If the same matter still does not conform after it was rectified ${term('times', countOf('次', 'time'))}, ${client} may reduce the price accordingly or rescind this Contract as it provides.`,
    ),
  ],
  labels: { within: 'Time for rectification', times: 'Times', reinspectionWithin: 'Time to look again' },
  help: {
    purpose: 'States how soon non-conforming services are rectified, who looks again, and what follows failure.',
    legalBasis: 'Civil Code arts. 582 (repair, rework, price reduction) and 563(1)(3) (rescission after a demand).',
    forClient: 'Say that the provider bears the cost, and what follows repeated failure.',
    forProvider: 'The time should fit the difficulty; ask for a second look by a date.',
  },
  findings: {
    'within-long': 'The time for rectification is over a month, while services stay non-conforming.',
    'no-consequence': 'Nothing says what follows when rectification keeps failing.',
    'no-reinspection': 'No time for looking again is agreed, so nobody knows when rectification is complete.',
  },
}
