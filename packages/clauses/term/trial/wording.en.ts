import type { ClauseText } from '../../clause.ts'
import { date, duration, noticePeriod, share } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Trial Period',
  body: [
    p`The period from ${choose('start', { absent: s`the first day of the term` }, s`${term('start', date)}`)} to ${term('end', date)} is a trial period${when('length', s` of ${term('length', duration)}`)}. During it the metrics are measured and reported to both parties as usual, and the assessment ${choose(
      'assessed',
      { true: s`affects the fees as agreed in this Contract`, false: s`does not affect the fees` },
    )}.`,
    when(
      'feeShare',
      p`In the trial period the monthly service fees are settled at ${term('feeShare', share)} of what they come to; the fees of a month in which the trial period ends are split by calendar days. One-time fees, fees on results and instalments are not reduced.`,
    ),
    when(
      'exitNotice',
      p`Before the trial period ends, ${client} may rescind this Contract by giving ${provider} ${term('exitNotice', noticePeriod)}written notice if it finds the trial unsatisfactory; services already provided shall be settled as actually rendered, and neither party is liable for breach by reason of that rescission.`,
    ),
  ],
  labels: {
    start: 'First day of the trial',
    end: 'Last day of the trial',
    length: 'Length of the trial',
    assessed: 'Assessment moves fees',
    feeShare: 'Share of the fees paid',
    exitNotice: 'Notice to exit',
  },
  help: {
    purpose: 'States how long a trial lasts, whether it is assessed and whether one may leave.',
    legalBasis: 'Civil Code art. 562 (rescission by agreement).',
    forClient: 'Make the trial cover a whole assessment period, and keep the right to leave.',
    forProvider: 'See that the trial costs no fees; on exit, be paid as performed and recover training costs.',
  },
  findings: {
    'ends-before-term': {
      problem: 'The trial ends before the term begins.',
      reason: 'The trial is over before services begin; there is nothing to try.',
      repair: 'Set its last day within the term.',
    },
    'longer-than-term': {
      problem: 'The trial ends after the term does.',
      reason: 'The contract ends while the trial still runs, so that nothing follows it.',
      repair: 'Shorten the trial or lengthen the term.',
    },
    'dearer-than-after': {
      problem: 'The trial is settled at {feeShare} of the fees, more than what comes after it.',
      reason: 'A trial usually costs less; a share above one hundred per cent is often a reduction written as a share.',
      repair: 'Check the share; if the trial costs as much as the rest, leave it out.',
    },
    'share-of-no-monthly-fee': {
      problem: 'The trial is settled at a share of the monthly fees, and the contract has no fees by the month.',
      reason: 'A lump sum and its instalments are not reduced in the trial, so the share applies to nothing.',
      repair: 'Put the lower price of the trial into the instalments, or agree on fees by the month.',
    },
    'no-exit': {
      problem: 'There is a trial, but nothing says whether the client may leave after it.',
      reason: 'Without an exit an unsatisfactory trial is an ordinary breach, and the trial means nothing.',
      repair: 'Agree on a notice by which the client may leave after an unsatisfactory trial.',
    },
  },
}
