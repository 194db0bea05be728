import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Duties and Fees of Third Parties',
  body: [
    p`A third party shall perform its work in accordance with the law and its agreement, follow reasonable requests relating to the work, and observe confidentiality; both parties shall provide it with the necessary materials and assistance. Its work is supervised by ${choose(
      'supervisor',
      {
        'engaging-party': s`the engaging party`,
        both: s`both parties jointly`,
        client: s`${client}`,
        provider: s`${provider}`,
      },
    )}.`,
    choose('report', {
      week: p`The third party shall report on its progress to both parties in writing every week.`,
      month: p`The third party shall report on its progress to both parties in writing every month.`,
      quarter: p`The third party shall report on its progress to both parties in writing every quarter.`,
      absent: s``,
    }),
    when(
      'acceptWithin',
      p`Both parties shall jointly examine the third party’s work within ${term('acceptWithin', duration)} of receiving notice of its completion and state the result in writing.`,
    ),
    choose('fees', {
      'engaging-party': p`The third party is paid by the engaging party, which bears the cost.`,
      client: p`The third party is paid by ${client}, which bears the cost.`,
      provider: p`The third party is paid by ${provider}, which bears the cost.`,
      shared: p`The third party is paid by both parties in equal shares.`,
    }),
    p`A third party may neither amend this Contract nor make commitments on behalf of a party without that party’s written authorisation.`,
  ],
  labels: { supervisor: 'Supervised by', report: 'Reports every', acceptWithin: 'Accepted within', fees: 'Paid by' },
  help: {
    purpose: 'States what a third party owes, who supervises it, how its work is accepted and who pays.',
    legalBasis: 'Civil Code arts. 522 to 524 (contracts that concern third persons) and 509 (good faith).',
    forClient: 'Let the engaging party pay and supervise, and keep the right to learn of progress directly.',
    forProvider: 'For a third party of the client, cost and supervision should be the client’s.',
  },
  findings: {
    'no-reports': {
      problem: 'No reports are agreed; the other party cannot learn of progress.',
      reason: 'The other party learns of problems too late.',
      repair: 'Choose weekly, monthly or quarterly reports.',
    },
    'no-acceptance': {
      problem: 'Nothing says how soon the third party’s work is accepted.',
      reason: 'Whether the work conforms is never settled.',
      repair: 'Set a time, for example five working days.',
    },
    'payer-does-not-supervise': {
      problem: 'One party pays and the other supervises, which invites dispute.',
      reason: 'Who pays cannot supervise, and who supervises does not pay.',
      repair: 'Let the payer take part in supervision, or let the supervisor pay.',
    },
  },
}
