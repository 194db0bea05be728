import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Duties and Fees of Third Parties',
  body: [
    p`A third party shall do its work as the law and its agreement demand, follow reasonable requests that concern the work, and keep secrets; both parties shall give it the materials and help it needs. Its work is supervised by ${choose(
      'supervisor',
      {
        'engaging-party': s`the engaging party`,
        both: s`both parties together`,
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
      p`Both parties shall inspect the third party’s work within ${term('acceptWithin', duration)} after notice of its completion and state the result in writing.`,
    ),
    choose('fees', {
      'engaging-party': p`The third party is paid by the engaging party, which bears the cost.`,
      client: p`The third party is paid by ${client}, which bears the cost.`,
      provider: p`The third party is paid by ${provider}, which bears the cost.`,
      shared: p`The third party is paid by both parties in equal shares.`,
    }),
    p`A third party may neither change this Contract nor make promises for a party without that party’s written authority.`,
  ],
  labels: { supervisor: 'Supervised by', report: 'Reports every', acceptWithin: 'Accepted within', fees: 'Paid by' },
  help: {
    purpose: 'States what a third party owes, who supervises it, how its work is accepted and who pays.',
    legalBasis: 'Civil Code arts. 522 to 524 (contracts that concern third persons) and 509 (good faith).',
    forClient: 'Let the engaging party pay and supervise, and keep the right to learn of progress directly.',
    forProvider: 'For a third party of the client, cost and supervision should be the client’s.',
  },
  findings: {
    'no-reports': 'No reports are agreed; the other party cannot learn of progress.',
    'no-acceptance': 'Nothing says how soon the third party’s work is accepted.',
    'payer-does-not-supervise': 'One party pays and the other supervises, which invites dispute.',
  },
}
