import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Breach',
  body: [
    p`A party that does not perform its duties under this Contract, or not as agreed, is in breach and shall, as the law provides, continue to perform, take remedial measures, pay liquidated damages or compensate losses.`,
    lead(
      p`The following in particular constitute breaches:`,
      items('events', p`by ${choose('by', { client, provider, both: s`either party` })}: ${term('event', phrase)}.`),
    ),
    p`The other party may give written notice of the facts and grounds of a breach; the party in breach shall cure it within ${term('cure', duration)} of receipt and take measures to prevent further loss.`,
    when(
      'reply',
      p`Objections to the facts stated in the notice shall be made in writing within ${term('reply', duration)} of receipt, failing which those facts are deemed accepted.`,
    ),
    p`A party is not liable to the extent that the other party’s breach or force majeure prevents it from performing. The other party may not claim for further loss that it could have prevented by appropriate measures.`,
    ...deadlineAndLimitWords({ 'zh-CN': '违约通知送达', en: 'the notice of breach' }).en,
  ],
  labels: {
    events: 'Breaches',
    'events.by': 'Party in breach',
    'events.event': 'What',
    cure: 'Put right within',
    reply: 'Objections within',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States what is a breach, how it is notified and how soon it is put right.',
    legalBasis: 'Civil Code arts. 577 (liability), 591 (mitigation) and 592 (breach by both).',
    forClient: 'Name missed service and leaks of customer data, and match them with the penalty clause.',
    forProvider: 'Insist on notice and time to cure; name late payment and missing materials as the client’s breaches.',
  },
  findings: {
    'one-sided-events': {
      problem: 'The breaches listed are those of one party only.',
      reason: 'Listing one party’s breaches alone looks unfair and leaves the other’s unsettled.',
      repair: 'Add the other party’s, such as late payment or late materials.',
    },
    'provider-late-payment': {
      problem: 'Paying the service fee is put as the provider’s duty; the parties may be swapped.',
      reason: 'Payment is the client’s duty; with the parties swapped its late payment goes unpunished.',
      repair: 'Make the client the party in breach.',
    },
    'no-cure': {
      problem: 'There is no time to put a breach right.',
      reason: 'Liability without a chance to cure does not fit with demand before rescission.',
      repair: 'Set a time, for example ten working days.',
    },
    'silence-without-rule': {
      problem: 'Nothing says how soon a notice of breach may be objected to, and what silence means.',
      reason: 'Whether the facts in the notice stand remains open.',
      repair: 'Set a time for objections and say what follows when it passes.',
    },
  },
}
