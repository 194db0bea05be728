import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'On-Site Service',
  body: [
    p`Where a case cannot be solved remotely, ${provider} shall send staff to the site and record in a work order when they are dispatched, arrive and leave.`,
    when(
      'dispatchWithin',
      p`Dispatch: within ${term('dispatchWithin', duration)} after the work order confirms that on-site service is needed.`,
    ),
    when(
      'arriveWithin',
      p`Arrival: within ${term('arriveWithin', duration)} after the work order confirms that on-site service is needed.`,
    ),
    when('place', p`Place of service: ${term('place', phrase)}.`),
  ],
  labels: { dispatchWithin: 'Dispatch within', arriveWithin: 'Arrival within', place: 'Place' },
  help: {
    purpose: 'States how soon staff are sent and arrive, and where.',
    legalBasis: 'Civil Code art. 511 (place and time of performance where unclear).',
    forClient: 'Set times by region; have dispatch, arrival and leaving on a work order that someone on site signs.',
    forProvider: 'Times presuppose access to the site; agree apart on travel, spare parts and visits at night.',
  },
  findings: {
    'arrive-before-dispatch': {
      problem: 'Staff must arrive before they need to be sent.',
      reason: 'Staff would have to arrive before they are sent.',
      repair: 'Make the time to arrive no shorter than the time to dispatch.',
    },
    'no-time': {
      problem: 'Neither dispatch nor arrival has a time.',
      reason: 'Without a time only a “reasonable period” holds, which invites dispute.',
      repair: 'Fill in the time to dispatch or to arrive.',
    },
  },
}
