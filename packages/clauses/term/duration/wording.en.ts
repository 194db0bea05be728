import type { ClauseText } from '../../clause.ts'
import { date, duration } from '../../say/index.ts'
import { p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Term',
  body: [
    p`The services run from ${term('start', date)} to ${term('end', date)}${when('length', s` (a period of ${term('length', duration)})`)}, both days included.`,
  ],
  labels: { start: 'First day', end: 'Last day', length: 'Length' },
  help: {
    purpose: 'States from which day to which day the services run.',
    legalBasis: 'Civil Code arts. 200 to 204 (computation of periods) and 557 (end of obligations).',
    forClient:
      'State both dates; leave time before the end for tendering, training and handover, so that no gap opens.',
    forProvider:
      'Settle whether hiring, training and integration before the first day are paid; in a short term, have one-time costs shared.',
  },
  findings: {
    'ends-before-start': {
      problem: 'The last day lies before the first.',
      reason: 'The term is negative: there is no time to perform in.',
      repair: 'Check both dates and set the last day after the first.',
    },
    'length-disagrees': {
      problem: 'Length and dates disagree: by the length the last day is {end}.',
      reason: 'Renewal notices, assessment periods and the total price hang on the term; two readings differ in money.',
      repair: 'Correct the last day or the length so that they agree.',
    },
  },
}
