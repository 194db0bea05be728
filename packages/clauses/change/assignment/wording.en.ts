import type { ClauseText } from '../../clause.ts'
import { duration, noticePeriod } from '../../say/index.ts'
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
      p`A request for consent shall state in writing the name and capacity to perform of the assignee and the scope of the assignment; the party requested shall reply in writing within ${term('reply.within', duration)} of receipt, and failure to reply is deemed ${choose('reply.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    when(
      'affiliateNotice',
      p`A transfer of the whole contract to an affiliate in an intra-group reorganisation requires no consent, but ${term('affiliateNotice', noticePeriod)}written notice to the other party; the transferor is jointly and severally liable with the transferee for the performance of this Contract.`,
    ),
    choose('receivables', {
      free: p`Claims for service fees may be assigned by ${provider}; the assignment is effective against ${client} once notice of it has reached ${client}.`,
      'with-consent': p`Claims for service fees may not be assigned by ${provider} without the written consent of ${client}; the statutory rights of an assignee in good faith are not affected.`,
      absent: s``,
    }),
    p`An assignee shall undertake in writing to be bound by this Contract; an assignment does not affect rights, duties and liabilities that arose before it.`,
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
    'silence-is-consent': {
      problem: 'Silence counts as consent; a party may get another counterparty without knowing.',
      reason: 'A transfer of duties needs the creditor’s consent; by law silence means refusal.',
      repair: 'Let silence count as refusal.',
    },
    'no-reply-time': {
      problem: 'Nothing says how soon a request for consent is answered.',
      reason: 'The party that asks does not know how long to wait.',
      repair: 'Set a time, for example ten working days.',
    },
    'one-sided': {
      problem: 'Only one party is restrained from assigning.',
      reason: 'The other party may change the counterparty at will.',
      repair: 'Require consent on both sides.',
    },
    'receivables-ban': {
      problem: 'A ban on assigning claims for money does not hold against third parties.',
      reason: 'A ban does not bind the assignee; between the parties it is only a breach.',
      repair: 'Allow assignment with notice, or accept that the ban has little effect.',
    },
  },
}
