import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, clause, client, p, provider, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Headcount Changes',
  body: [
    p`Where ${client} needs more or fewer staff, it shall tell ${provider} in writing ${term('notice', duration)} ahead, with role, number and date; ${provider} shall confirm without delay and adjust its staff.`,
    p`A change takes effect ${choose('effective', {
      'on-date': s`on the date that both parties confirm`,
      'next-month': s`on the first day of the month after both parties have confirmed it`,
    })}; the fees follow at the prices of ${clause('fees/fee-components', 'Service Fees')}.`,
    p`The difference is settled up either way${choose('settlement', {
      'pro-rata': s`, by the days served and with the month`,
      'next-month': s`, from the following month on by the new number`,
      absent: s`, with the settlement of the period`,
    })}. Confirmations are kept in writing and are the basis of the settlement.`,
  ],
  labels: { notice: 'Notice', effective: 'Takes effect', settlement: 'Settling up' },
  help: {
    purpose: 'States how staff are added or taken away, when that takes effect, and how the fees are settled up.',
    legalBasis: 'Civil Code art. 543 (change by agreement).',
    forClient: 'Keep the notice short enough to follow the volume; agree that fewer staff cost no compensation.',
    forProvider: 'More staff need time for hiring and training; a bound on each reduction may be agreed.',
  },
  findings: {
    'notice-zero': 'There is no notice; staff cannot change at once.',
    'notice-long': 'The notice is over two months; staff cannot follow the volume.',
    'settlement-contradicts-effect':
      'The change takes effect in the following month, yet the difference is settled by days of the month.',
  },
}
