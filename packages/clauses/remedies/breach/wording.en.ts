import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Breach',
  body: [
    p`A party that does not perform its duties under this Contract, or not as agreed, is in breach and shall as the law provides perform, remedy, pay liquidated damages or compensate loss.`,
    lead(
      p`In particular the following are breaches:`,
      items('events', p`by ${choose('by', { client, provider, both: s`either party` })}: “${term('event', phrase)}”.`),
    ),
    p`The other party may give written notice of the facts and grounds of a breach; the party in breach shall put it right within ${term('cure', duration)} of receipt and keep the loss from growing.`,
    when(
      'reply',
      p`Objections against the facts in the notice shall be made in writing within ${term('reply', duration)} of receipt; silence accepts them.`,
    ),
    p`A party is not liable as far as the other party’s breach or force majeure keeps it from performing. Loss that the other party could reasonably have prevented cannot be claimed.`,
  ],
  labels: {
    events: 'Breaches',
    'events.by': 'Party in breach',
    'events.event': 'What',
    cure: 'Put right within',
    reply: 'Objections within',
  },
  help: {
    purpose: 'States what is a breach, how it is notified and how soon it is put right.',
    legalBasis: 'Civil Code arts. 577 (liability), 591 (mitigation) and 592 (breach by both).',
    forClient: 'Name missed service and leaks of customer data, and match them with the penalty clause.',
    forProvider: 'Insist on notice and time to cure; name late payment and missing materials as the client’s breaches.',
  },
  findings: {
    'one-sided-events': 'The breaches listed are those of one party only.',
    'provider-late-payment': 'Paying the service fee is put as the provider’s duty; the parties may be swapped.',
    'no-cure': 'There is no time to put a breach right.',
    'silence-without-rule': 'Nothing says how soon a notice of breach may be objected to, and what silence means.',
  },
}
