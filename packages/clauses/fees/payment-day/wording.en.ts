import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, monthsLater } from '../../say/index.ts'
import { choose, clause, client, p, provider, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Payment Day',
  body: [
    choose('kind', {
      'day-of-month': p`${client} shall pay the fees of each month of service by ${term('day', dayOfMonth)} of ${term('monthsAfter', monthsLater)}; where that month has no such day, its last day counts.`,
      after: p`${client} shall pay the fees of each month of service within ${term('within', duration)} after ${choose(
        'event',
        {
          'month-end': s`the end of the month of service`,
          'statement-confirmed': s`confirmation of the statement by both parties`,
          'invoice-received': s`receipt of a proper invoice`,
        },
      )}.`,
    }),
    p`Where the last day is a statutory holiday, the next working day is the payment day. Where part of a statement is disputed, the undisputed part is paid on time.`,
    p`Payments go to the account of ${provider} that ${clause('identity/parties', 'Parties')} states${choose('method', {
      'bank-transfer': s`, by bank transfer`,
      bill: s`, by commercial bill`,
      cheque: s`, by cheque`,
      online: s`, by online payment`,
      absent: s``,
    })}; a payment is made on the day it reaches the account.`,
  ],
  labels: {
    kind: 'How the day is set',
    day: 'Day',
    monthsAfter: 'Months after the month of service',
    event: 'Event',
    within: 'Time',
    method: 'Way of payment',
  },
  help: {
    purpose: 'States by when and how each month’s fees are paid.',
    legalBasis:
      'Civil Code arts. 203 (last day on a holiday) and 511 (time unclear); Regulations on Payments to SMEs (revised, in force since June 2025) bind large companies.',
    forClient: 'Let the day follow confirmation and invoice; keep the right to hold back what is disputed.',
    forProvider:
      'Count from confirmation or the end of the month rather than from receipt of the invoice; insist on the undisputed part.',
  },
  findings: {
    'term-over-sixty-days':
      'The payment term exceeds sixty days, more than a large client may agree with a small or medium-sized provider.',
    'day-missing-in-some-months': 'Some months have no day {day}; payment then falls on the last day of the month.',
    'paid-before-month-ends': 'Payment falls in the month of service, before its assessment is known.',
  },
}
