import type { ClauseText } from '../../clause.ts'
import { date, duration } from '../../say/index.ts'
import { p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Term',
  body: [
    p`The services run from ${term('start', date)} to ${term('end', date)}${when('length', s`, which is ${term('length', duration)}`)}, both days included.`,
  ],
  labels: { start: 'First day', end: 'Last day', length: 'Length' },
  help: {
    purpose: 'States from which day to which day the services run.',
    legalBasis: 'Civil Code arts. 200 to 204 (computation of periods) and 557 (end of obligations).',
    forClient: 'Leave time for tendering and handover, so that no gap opens at the end.',
    forProvider: 'Settle whether work before the first day is paid.',
  },
  findings: {
    'ends-before-start': 'The last day lies before the first.',
    'length-disagrees': 'Length and dates disagree: by the length the last day is {end}.',
  },
}
