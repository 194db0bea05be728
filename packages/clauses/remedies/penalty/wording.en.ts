import type { ClauseText } from '../../clause.ts'
import { amount, phrase, share } from '../../say/index.ts'
import { choose, items, law, lead, otherPartyOf, p, partyOf, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Liquidated Damages',
  body: [
    lead(
      p`Liquidated damages are payable in the following cases:`,
      items(
        '',
        p`${partyOf('by')}, in case of “${term('event', phrase)}”, shall pay ${otherPartyOf('by')} liquidated damages ${choose(
          'per',
          {
            event: s`for each occurrence`,
            day: s`for each day from the occurrence until it is remedied`,
          },
        )} of ${choose('charge.kind', {
          share: s`${term('charge.rate', share)} of ${choose('charge.base', {
            'total-price': s`the total price of this Contract`,
            'unperformed-part': s`the service fees for the part not performed`,
            'period-fee': s`the service fees of the period in which it occurs`,
            'overdue-amount': s`the overdue amount`,
          })}`,
          amount: s`${term('charge.amountYuan', amount)}`,
        })}${when('capShare', s`, up to a total of ${term('capShare', share)} of that base for the same case`)}${when('capYuan', s`, up to a total of ${term('capYuan', amount)} for the same case`)}.`,
        'penalty',
      ),
    ),
    p`If liquidated damages are lower than the loss caused or excessively higher than it, a party may request their increase or appropriate reduction under ${law('article 585(2) of the Civil Code of the PRC')}.`,
    p`Payment of liquidated damages does not release the party in breach from continuing to perform this Contract and taking remedial measures.`,
  ],
  labels: {
    by: 'Paid by',
    event: 'Case',
    charge: 'Liquidated damages',
    'charge.kind': 'Measured by',
    'charge.base': 'Base',
    'charge.rate': 'Rate',
    'charge.amountYuan': 'Amount',
    per: 'For each',
    capShare: 'Cap (share of the base)',
    capYuan: 'Cap (amount)',
  },
  help: {
    purpose: 'States the liquidated damages for each kind of breach and their caps.',
    legalBasis:
      'Civil Code art. 585; Supreme People’s Court, Interpretation on the general part of contracts, art. 65 (over 130 % of the loss is generally excessive).',
    forClient: 'Keep them in proportion to likely loss, case by case, and let each case show in the records.',
    forProvider: 'Base them on the period’s fee and cap them; avoid the total price; ask for the same from the client.',
  },
  findings: {
    'rate-high': {
      problem: 'The rate {rate} is above thirty per cent and may well be reduced as excessive.',
      reason: 'Liquidated damages above the loss by more than thirty per cent are generally found excessive.',
      repair: 'Lower it to thirty per cent at most; five to twenty is usual.',
    },
    'per-day-without-cap': {
      problem: 'Daily liquidated damages have no cap and may in time exceed the loss by far.',
      reason: 'The longer it runs the likelier a reduction.',
      repair: 'Set a cap, for example twenty per cent of the base.',
    },
    'cap-below-rate': {
      problem: 'The cap {cap} is below the rate {rate} of a single occurrence.',
      reason: 'A single occurrence exceeds the cap; the two contradict each other.',
      repair: 'Raise the cap or lower the rate.',
    },
    'provider-pays-fee': {
      problem: 'Paying the service fee is put as the provider’s breach; the parties may be swapped.',
      reason: 'Payment is the client’s duty; the provider cannot breach it.',
      repair: 'Make the client the party in breach.',
    },
    'one-sided': {
      problem: 'Liquidated damages bind one party only.',
      reason: 'The other party’s breach has no agreed consequence; loss must be proved.',
      repair: 'Agree on matching liquidated damages for the other party.',
    },
  },
}
