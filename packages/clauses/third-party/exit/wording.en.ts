import type { ClauseText } from '../../clause.ts'
import { duration, noticePeriod } from '../../say/index.ts'
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
          breach: p`it breaches its agreement and does not cure the breach on demand.`,
          withdrawal: p`it asks to leave and both parties agree.`,
          'force-majeure': p`force majeure prevents it from continuing.`,
          'contract-ended': p`this Contract ends or is rescinded.`,
        }),
      ),
    ),
    p`A party that wants a third party to leave or to be replaced shall give the other party and the third party ${term('notice', noticePeriod)}written notice of the reason and the further arrangements; in urgent cases it shall give notice at once.`,
    when(
      'handOverWithin',
      p`Within ${term('handOverWithin', duration)} after its exit the third party shall hand over unfinished work and all materials and return its accounts and permissions; the engaging party shall complete the remaining work itself or make other arrangements.`,
    ),
    p`Within ${term('settleWithin', duration)} after the exit the engaging party shall settle with the third party the fees for work done.`,
    when(
      'refundWithin',
      p`The third party shall refund any fees paid in excess of the work done within ${term('refundWithin', duration)} of the settlement.`,
    ),
    p`The exit does not affect the rights and duties of the parties under this Contract; confidentiality duties and liability that arose before it continue.`,
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
    'no-handover': {
      problem: 'Nothing is said on handover; materials and permissions may stay with the third party.',
      reason: 'Unfinished work and permissions stay with the third party.',
      repair: 'Set a time for handover, for example five working days.',
    },
    'no-refund': {
      problem: 'Nothing is said on fees paid for work not done.',
      reason: 'Fees paid for work not done are hard to recover.',
      repair: 'Set a time for refund, for example ten working days.',
    },
    'contract-end-missing': {
      problem: 'The end of this Contract is not among the cases; the third party may stay beyond it.',
      reason: 'The main contract is over, yet nothing makes the third party leave.',
      repair: 'Add the end of this Contract to the cases.',
    },
  },
}
