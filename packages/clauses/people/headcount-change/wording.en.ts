import type { ClauseText } from '../../clause.ts'
import { noticePeriod, share } from '../../say/index.ts'
import { choose, clause, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Headcount Changes',
  body: [
    p`Where ${client} requires more or fewer staff, it shall give ${provider} ${term('notice', noticePeriod)}written notice stating the role, number and date; ${provider} shall confirm without delay and adjust its staff accordingly.`,
    when('reductionNotice', p`Fewer staff call for ${term('reductionNotice', noticePeriod)}notice.`),
    when(
      'acceptedShare',
      p`A change of no more than ${term('acceptedShare', share)} of the staff in service shall be accepted by ${provider}; a greater one is a matter of agreement.`,
    ),
    p`A change takes effect ${choose('effective', {
      'on-date': s`on the date that both parties confirm`,
      'next-month': s`on the first day of the month after both parties have confirmed it`,
    })}; the fees are adjusted at the prices of ${clause('fees/fee-components', 'Service Fees')}.`,
    p`Any overpayment shall be refunded and any shortfall paid${choose('settlement', {
      'pro-rata': s`, pro rata to the days actually served and in the settlement of that month`,
      'next-month': s`, the new number being charged from the following month`,
      absent: s`, with the settlement of the period`,
    })}. The confirmations of both parties shall be kept in writing and are the basis of settlement.`,
  ],
  labels: {
    notice: 'Notice',
    reductionNotice: 'Notice of fewer staff',
    acceptedShare: 'Changes to be accepted',
    effective: 'Takes effect',
    settlement: 'Settling up',
  },
  help: {
    purpose: 'States how staff are added or taken away, when that takes effect, and how the fees are settled up.',
    legalBasis: 'Civil Code art. 543 (change by agreement).',
    forClient: 'Keep the notice short enough to follow the volume; agree that fewer staff cost no compensation.',
    forProvider: 'More staff need time for hiring and training; a bound on each reduction may be agreed.',
  },
  findings: {
    'notice-zero': {
      problem: 'There is no notice; staff cannot change at once.',
      reason: 'Hiring and training take time; a change without notice cannot be carried out.',
      repair: 'Set a notice, for example fifteen days.',
    },
    'notice-long': {
      problem: 'The notice is over two months; staff cannot follow the volume.',
      reason: 'Staff cannot follow a peak or a decline, and fees part from volume.',
      repair: 'Shorten it to two months at most.',
    },
    'settlement-contradicts-effect': {
      problem: 'The change takes effect in the following month, yet the difference is settled by days of the month.',
      reason: 'What takes effect next month has no days of this month to settle.',
      repair: 'Settle by the new number from the next month, or let it take effect on the confirmed date.',
    },
  },
}
