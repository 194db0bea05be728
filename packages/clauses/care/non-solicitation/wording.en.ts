import type { ClauseText } from '../../clause.ts'
import { amount, countOf, duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Non-solicitation',
  body: [
    p`During the term${when('afterEnd', s` and for ${term('afterEnd', duration)} after this Contract has ended`)}, ${choose('bound', { both: s`neither party shall`, client: s`${client} shall not`, provider: s`${provider} shall not` })} solicit or hire staff of the other party who take part in the performance of this Contract without the other party’s written consent, except through public recruitment not aimed at them.`,
    when(
      'perPersonYuan',
      p`For each person hired in breach of this clause the party in breach shall pay the other a penalty of ${term('perPersonYuan', amount)}.`,
    ),
    when(
      'perPersonMonths',
      p`For each person hired in breach of this clause the party in breach shall pay the other a penalty equal to that person’s pay for ${term('perPersonMonths', countOf('个', 'month'))}, at the average of the year before the person left.`,
    ),
  ],
  labels: {
    bound: 'Who is bound',
    afterEnd: 'After the end',
    perPersonYuan: 'Penalty for each person',
    perPersonMonths: 'Penalty in months of pay',
  },
  help: {
    purpose: 'States that the parties do not hire away each other’s staff, for how long, and what a breach costs.',
    legalBasis: 'Civil Code arts. 509 (good faith) and 585 (penalties).',
    forClient: 'When the provider changes you may want to take over its team; keep a way to hire with consent.',
    forProvider: 'State the penalty for each person; the cost of recruiting and training is hard to prove.',
  },
  findings: {
    'long-after-end': {
      problem: 'The restraint lasts more than two years after the end and may not be upheld.',
      reason: 'A long restraint keeps people from work and is hard to enforce.',
      repair: 'Shorten it to two years at most.',
    },
    'no-compensation': {
      problem: 'Nothing says what a breach costs; the loss is hard to prove.',
      reason: 'The cost of recruiting, training and vacant seats must be proved item by item.',
      repair: 'State the penalty for each person, or the months of pay.',
    },
    'two-compensations': {
      problem: 'Both a fixed amount and months of pay are stated.',
      reason: 'Nobody can tell which is due, or whether both are.',
      repair: 'Keep one of them.',
    },
  },
}
