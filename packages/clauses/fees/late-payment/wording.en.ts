import type { ClauseText } from '../../clause.ts'
import { code, duration, share, times } from '../../say/index.ts'
import { choose, client, law, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Late Payment',
  body: [
    p`If ${client} pays an undisputed amount late${when('grace', s` and has not paid after a grace period of ${term('grace', duration)}`)}, it shall pay ${provider} ${choose(
      'charge.kind',
      {
        'per-day': s`liquidated damages of ${term('charge.rate', share)} of the overdue amount for each day from the day after it was due until it is paid`,
        once: s`liquidated damages of ${term('charge.rate', share)} of each overdue amount, once`,
        lpr: s`interest at ${term('charge.multiple', times)} ${law('the one-year loan prime rate (LPR) published by the National Interbank Funding Center')} from the day after it was due until it is paid, on the basis of a year of ${term('charge.yearDays', code)} days`,
      },
    )}.`,
    when(
      'cap',
      p`What is due for one overdue amount in this way does not exceed ${term('cap', share)} of that amount.`,
    ),
    p`While an amount is disputed, the disputed part is not overdue; what is then found to be payable counts as overdue from the day after it was first due.`,
  ],
  labels: {
    charge: 'Charge',
    'charge.kind': 'Kind',
    'charge.rate': 'Rate',
    'charge.multiple': 'Multiple of the LPR',
    'charge.yearDays': 'Days of a year',
    grace: 'Grace period',
    cap: 'Most',
  },
  help: {
    purpose: 'States what the client owes on top when it pays late.',
    legalBasis:
      'Civil Code art. 585 (adjustment of penalties); without agreement the one-year LPR plus 30 to 50 % by analogy; Regulations on Payments to SMEs art. 17.',
    forClient: 'Ask for a grace period and a cap, and keep disputed parts out.',
    forProvider: 'A rate per day binds better than a single share; 0.05 % a day is common.',
  },
  findings: {
    'rate-per-day-high': '{rate} a day is more than thirty-six per cent a year; a court is likely to reduce it.',
    'lpr-multiple-high': '{multiple} times the LPR is above what courts usually protect and likely to be reduced.',
    'lpr-below-statutory':
      'The interest is below the one-year LPR; towards small and medium-sized enterprises it may not be.',
    'once-high': 'A single share of {rate} is above thirty per cent and easily found to exceed the loss by far.',
    'no-cap': 'A charge per day without a cap may come to exceed the amount itself.',
  },
}
