import type { ClauseText } from '../../clause.ts'
import { amount, date, duration, share } from '../../say/index.ts'
import { andCommas, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Quality Deposit',
  body: [
    p`${provider} shall pay a quality deposit to ${client}${when('amountYuan', s`, in the amount of ${term('amountYuan', amount)}`)}${when('share', s`, computed as ${term('share', share)} of the total price of this Contract`)}${when('payWithin', s`, within ${term('payWithin', duration)} of signing this Contract`)}${when('payBy', s`, by ${term('payBy', date)} at the latest`)}${when('guaranteedUntil', s`, where a bank guarantee takes its place with a guarantee valid until ${term('guaranteedUntil', date)}`)}, as security for its services under this Contract. The deposit is not an earnest (dingjin).`,
    p`${client} may deduct the following from the deposit: ${list('covers', choose('', { assessment: s`deductions from the assessment`, penalty: s`penalties` }), andCommas)}. Before making a deduction it shall notify ${provider} in writing of the amount and the ground.`,
    when(
      'topUpWithin',
      p`When the deposit has been reduced by deductions, ${provider} shall top it up within ${term('topUpWithin', duration)} of receiving notice.`,
    ),
    p`Within ${term('releaseAfter', duration)} after this Contract has ended and all sums due have been settled, ${client} shall return the balance of the deposit to ${provider} without interest.`,
  ],
  labels: {
    amountYuan: 'Amount',
    share: 'Share of the total price',
    covers: 'May be taken',
    payWithin: 'Paid within',
    payBy: 'Paid by',
    guaranteedUntil: 'Guarantee valid until',
    topUpWithin: 'Top-up within',
    releaseAfter: 'Returned within',
  },
  help: {
    purpose: 'States the provider’s quality deposit, what may be taken from it, when it is topped up and returned.',
    legalBasis: 'Civil Code art. 509; it is no earnest, so art. 586 does not apply.',
    forClient: 'State what may be taken and when it is topped up; do not double it with a retention.',
    forProvider: 'Ask for notice before anything is taken, an early return, and a small total.',
  },
  findings: {
    'no-amount': {
      problem: 'Neither an amount nor a share of the deposit is agreed.',
      reason: 'Without an amount there is no security.',
      repair: 'Enter an amount, or a share of the total price.',
    },
    'stated-twice': {
      problem: 'An amount and a share are both agreed and may differ.',
      reason: 'Once the total changes, the two differ.',
      repair: 'Keep either the amount or the share.',
    },
    'no-top-up': {
      problem: 'No time for topping up is agreed, so the deposit only shrinks.',
      reason: 'After a few deductions nothing secures performance.',
      repair: 'Set a time for topping up, for example ten working days.',
    },
    'retained-as-well': {
      problem: 'The payment schedule has a retention already; a deposit on top is double security.',
      reason: 'Two securities tie up the provider’s money, and the price reflects it.',
      repair: 'Keep either the retention or the deposit.',
    },
  },
}
