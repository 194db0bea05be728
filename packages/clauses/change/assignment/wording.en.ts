import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Assignment',
  body: [
    choose('bound', {
      both: p`Without the other party’s written consent, neither party may assign its rights or transfer its duties under this Contract.`,
      client: p`Without the written consent of ${provider}, ${client} may not assign its rights or transfer its duties under this Contract.`,
      provider: p`Without the written consent of ${client}, ${provider} may not assign its rights or transfer its duties under this Contract.`,
    }),
    when(
      'reply',
      p`A request for consent shall state in writing the name and means of the assignee and what is to be assigned; the party asked shall answer in writing within ${term('reply.within', duration)} of receipt, and silence counts as ${choose('reply.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    when(
      'affiliateNotice',
      p`A transfer of the whole contract to an affiliate in a reorganisation of the group needs no consent, but written notice ${term('affiliateNotice', duration)} ahead; the transferor is jointly and severally liable with the transferee.`,
    ),
    choose('receivables', {
      free: p`Fees owed to ${provider} may be assigned; the assignment holds against ${client} once notice of it arrives.`,
      'with-consent': p`Fees owed to ${provider} may be assigned only with the written consent of ${client}; rights that the law gives to an assignee in good faith are not affected.`,
      absent: s``,
    }),
    p`An assignee shall undertake in writing to be bound by this Contract; rights, duties and liabilities that arose before are not affected.`,
  ],
  labels: {
    bound: 'Party bound',
    reply: 'Answer',
    'reply.within': 'Answer within',
    'reply.silence': 'Silence means',
    affiliateNotice: 'Notice of transfer to an affiliate',
    receivables: 'Assignment of fees',
  },
  help: {
    purpose: 'States whether rights and duties may pass to somebody else, and how consent is given.',
    legalBasis: 'Civil Code arts. 545, 546 (assignment of claims), 551 (transfer of debts) and 555.',
    forClient:
      'The service rests on the provider’s people; transfer needs your consent. Leave room for your own group.',
    forProvider: 'Factoring needs assignable fees; ask that the restraint bind both parties alike.',
  },
  findings: {
    'silence-is-consent': 'Silence counts as consent; a party may get another counterparty without knowing.',
    'no-reply-time': 'Nothing says how soon a request for consent is answered.',
    'one-sided': 'Only one party is restrained from assigning.',
    'receivables-ban': 'A ban on assigning claims for money does not hold against third parties.',
  },
}
