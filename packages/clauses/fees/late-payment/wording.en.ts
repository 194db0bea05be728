import type { ClauseText } from '../../clause.ts'
import { amount, code, duration, share, times } from '../../say/index.ts'
import { choose, client, law, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Late Payment',
  body: [
    p`If ${client} pays an undisputed amount late${when('grace', s` and has not paid after a grace period of ${term('grace', duration)}`)}, it shall pay ${provider} ${choose(
      'charge.kind',
      {
        'per-day': s`liquidated damages of ${term('charge.rate', share)} of the overdue amount for each day from the day after it was due until it is paid`,
        'yuan-per-day': s`liquidated damages of ${term('charge.amountYuan', amount)} for each day from the day after it was due until it is paid`,
        once: s`liquidated damages of ${term('charge.rate', share)} of each overdue amount, once`,
        lpr: s`interest at ${term('charge.multiple', times)} ${law('the one-year loan prime rate (LPR) published by the National Interbank Funding Center')} from the day after it was due until it is paid, on the basis of a year of ${term('charge.yearDays', code)} days`,
      },
    )}.`,
    when(
      'cap',
      p`The liquidated damages or interest payable on any one overdue amount shall not exceed ${term('cap', share)} of that amount.`,
    ),
    p`While an amount is disputed, the disputed part is not overdue; any part then found to be payable is treated as overdue from the day after its original due date.`,
  ],
  labels: {
    charge: 'Charge',
    'charge.kind': 'Kind',
    'charge.rate': 'Rate',
    'charge.amountYuan': 'Sum a day',
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
    'rate-per-day-high': {
      problem: '{rate} a day is more than 36.5 per cent a year; a court is likely to reduce it.',
      reason: 'Loss from late payment is mainly the cost of money; what far exceeds it may be reduced on request.',
      repair: 'Lower the daily rate; 0.05 % is usual.',
    },
    'rate-per-day-above-usual': {
      problem: '{rate} a day is more than twenty-four per cent a year; a court may reduce it when the debtor asks.',
      reason:
        'Loss from late payment is mainly the cost of money; one in a thousand a day is common and still above it.',
      repair: 'It may stay; 0.05 % a day with a cap in all is safe.',
    },
    'lpr-multiple-high': {
      problem: '{multiple} times the LPR is above what courts usually protect and likely to be reduced.',
      reason: 'Late-payment damages compensate the cost of money; a high multiple may be reduced on request.',
      repair: 'Lower the multiple, as a rule to four at most.',
    },
    'lpr-below-statutory': {
      problem: 'The interest is below the one-year LPR; towards small and medium-sized enterprises it may not be.',
      reason: 'Towards small and medium-sized enterprises a rate below the statutory floor is not upheld.',
      repair: 'Raise the multiple to at least one, or confirm that the provider is no such enterprise.',
    },
    'once-high': {
      problem: 'A single share of {rate} is above thirty per cent and easily found to exceed the loss by far.',
      reason: 'A single share is the same after a day and a year and is easily found excessive.',
      repair: 'Charge by the day, or lower the share.',
    },
    'no-cap': {
      problem: 'A charge per day without a cap may come to exceed the amount itself.',
      reason: 'After a long delay the charge may exceed the debt; courts and debtors resist that.',
      repair: 'Set a cap, for example twenty per cent of the overdue amount.',
    },
  },
}
