import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, items, lead, p, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Exit of Third Parties',
  body: [
    lead(
      p`A third party leaves in each of the following cases:`,
      items(
        'grounds',
        choose('', {
          completed: p`it has completed its work and the work is accepted.`,
          agreement: p`both parties agree that it leaves.`,
          breach: p`it breaks its agreement and does not cure on demand.`,
          withdrawal: p`it asks to leave and both parties agree.`,
          'force-majeure': p`force majeure keeps it from going on.`,
          'contract-ended': p`this Contract ends or is rescinded.`,
        }),
      ),
    ),
    p`A party that wants a third party to leave or to be replaced shall tell the other party and the third party in writing ${term('notice', duration)} ahead, with the reason and what is to follow; in urgent cases at once.`,
    when(
      'handOverWithin',
      p`Within ${term('handOverWithin', duration)} after its exit the third party shall hand over unfinished work and all materials and give back accounts and permissions; the engaging party does the remaining work or has it done.`,
    ),
    p`Within ${term('settleWithin', duration)} after the exit the engaging party shall settle with the third party the fees for work done.`,
    when(
      'refundWithin',
      p`Fees paid beyond the work done are paid back by the third party within ${term('refundWithin', duration)} of the settlement.`,
    ),
    p`The exit does not affect the rights and duties of the parties under this Contract; secrecy and liability that arose before go on.`,
  ],
  labels: {
    grounds: 'Cases',
    notice: 'Notice',
    handOverWithin: 'Handed over within',
    settleWithin: 'Settled within',
    refundWithin: 'Paid back within',
  },
  help: {
    purpose: 'States when a third party leaves, and the notice, handover, settlement and refund.',
    legalBasis: 'Civil Code arts. 558 (duties after the end) and 566 (effects of rescission).',
    forClient: 'Get accounts and materials back, and let the engaging party stand in for the remaining work.',
    forProvider: 'Notice should leave time for replacement; settlement is for the engaging party and the third party.',
  },
  findings: {
    'no-handover': 'Nothing is said on handover; materials and permissions may stay with the third party.',
    'no-refund': 'Nothing is said on fees paid for work not done.',
    'contract-end-missing': 'The end of this Contract is not among the cases; the third party may stay beyond it.',
  },
}
