import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'On-Site Service',
  body: [
    p`Where a case cannot be solved remotely, ${provider} sends staff to the site and records in a work order when they leave, arrive and finish.`,
    when(
      'dispatchWithin',
      p`Dispatch: within ${term('dispatchWithin', duration)} after the work order shows the need.`,
    ),
    when('arriveWithin', p`Arrival: within ${term('arriveWithin', duration)} after the work order shows the need.`),
    when('place', p`Place: ${term('place', phrase)}.`),
  ],
  labels: { dispatchWithin: 'Dispatch within', arriveWithin: 'Arrival within', place: 'Place' },
  help: {
    purpose: 'States how soon staff are sent and arrive, and where.',
    legalBasis: 'Civil Code art. 511 (place and time of performance where unclear).',
    forClient: 'Set times by region, and have every visit on a work order.',
    forProvider: 'Times presuppose access to the site; agree travel costs apart.',
  },
  findings: {
    'arrive-before-dispatch': 'Staff must arrive before they need to be sent.',
    'no-time': 'Neither dispatch nor arrival has a time.',
  },
}
