import type { ClauseText } from '../../clause.ts'
import { date, duration } from '../../say/index.ts'
import { choose, client, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Trial Period',
  body: [
    p`The time from the first day of the term to ${term('end', date)} is a trial period${when('length', s` of ${term('length', duration)}`)}. Metrics are counted and published as usual in it, and the assessment ${choose(
      'assessed',
      { true: s`moves the fees as agreed in this Contract`, false: s`does not move the fees` },
    )}.`,
    when(
      'exitNotice',
      p`Before the trial period ends, ${client} may rescind this Contract by ${term('exitNotice', duration)} written notice if it is not satisfied; services already given are paid as performed, and neither party is liable for breach.`,
    ),
  ],
  labels: {
    end: 'Last day of the trial',
    length: 'Length of the trial',
    assessed: 'Assessment moves fees',
    exitNotice: 'Notice to exit',
  },
  help: {
    purpose: 'States how long a trial lasts, whether it is assessed and whether one may leave.',
    legalBasis: 'Civil Code art. 562 (rescission by agreement).',
    forClient: 'Make the trial cover a whole assessment period, and keep the right to leave.',
    forProvider: 'See that the trial costs no fees; on exit, be paid as performed and recover training costs.',
  },
  findings: {
    'ends-before-term': 'The trial ends before the term begins.',
    'longer-than-term': 'The trial ends after the term does.',
    'no-exit': 'There is a trial, but nothing says whether the client may leave after it.',
  },
}
