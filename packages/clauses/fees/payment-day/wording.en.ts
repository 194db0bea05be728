import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, itemName, monthsLater } from '../../say/index.ts'
import { andCommas, choose, clause, client, law, list, p, provider, s, term, when } from '../../wording/build.ts'
import type { Body, Part } from '../../wording/part.ts'

/** How the months that are paid together are named. */
type Period = Readonly<Record<'each' | 'after' | 'first' | 'over', Body>>

const periodOf = (each: Body): Period => ({
  each,
  after: s` (counted from the last month of that period)`,
  first: s`the first month of that period`,
  over: s`the end of that period`,
})

const paid = ({ each, after, first, over }: Period): Part =>
  choose('kind', {
    'day-of-month': p`${client} shall pay the fees of ${each} by ${term('day', dayOfMonth)} of ${term('monthsAfter', monthsLater)}${after}; where that month has no such day, the last day of the month applies.${when(
      'second',
      s` Of these, the fees ${list('second.components', s`“${term('', itemName)}”`, andCommas)} are payable by ${term('second.day', dayOfMonth)} of ${term('second.monthsAfter', monthsLater)}${after}.`,
    )}`,
    after: p`${client} shall pay the fees of ${each} within ${term('within', duration)} after ${choose('event', {
      'month-end': over,
      'statement-confirmed': s`confirmation of the statement by both parties`,
      'invoice-received': s`receipt of a proper invoice`,
    })}.`,
    'in-advance': p`${client} shall pay the fees of ${each} in advance, by ${term('day', dayOfMonth)} of ${choose(
      'month',
      {
        'first-month': s``,
        'month-before': s`the month before `,
      },
    )}${first}; where that month has no such day, the last day of the month applies. Any difference between what was paid in advance and the statement is settled with the next payment.`,
  })

export const text: ClauseText = {
  title: 'Payment Day',
  body: [
    choose('every', {
      absent: paid({
        each: s`each month of service`,
        after: s``,
        first: s`the month of service`,
        over: s`the end of the month of service`,
      }),
      quarter: paid(periodOf(s`each quarter (counted from the first month of the term)`)),
      'half-year': paid(periodOf(s`each ${law('half-year')} (counted from the first month of the term)`)),
      year: paid(periodOf(s`each year (counted from the first month of the term)`)),
    }),
    p`After the end of each month of service, ${provider} shall prepare the statement of that month and submit it to ${client}${when('statementDay', s` by ${term('statementDay', dayOfMonth)} of the following month`)}, setting out the quantity, price, assessment adjustment, tax and amount payable for each item; ${client} shall check it without delay and confirm it in writing${when('confirmWithin', s` within ${term('confirmWithin', duration)} of receiving it`)}, or state its objections in writing with the reasons and the amounts concerned.`,
    p`Where the last day for payment is a statutory holiday, payment is due on the first working day after the holiday. Where ${client} disputes part of a statement, it shall pay the undisputed part on time.`,
    p`The fees shall be paid to the account of ${provider} stated in ${clause('identity/parties', 'Parties')}${choose(
      'method',
      {
        'bank-transfer': s`, by bank transfer`,
        bill: s`, by commercial bill`,
        cheque: s`, by cheque`,
        online: s`, by online payment`,
        absent: s``,
      },
    )}; a payment is made on the day on which it is credited to that account.`,
  ],
  labels: {
    kind: 'How the day is set',
    day: 'Day',
    monthsAfter: 'Months after the month of service',
    second: 'Another day for some fees',
    'second.components': 'Items',
    'second.day': 'Day',
    'second.monthsAfter': 'Months after the month of service',
    month: 'Month of payment in advance',
    every: 'Months paid together',
    event: 'Event',
    within: 'Time',
    method: 'Way of payment',
    statementDay: 'Statement due on',
    confirmWithin: 'Statement confirmed within',
  },
  help: {
    purpose: 'States by when and how each month’s fees are paid.',
    legalBasis:
      'Civil Code arts. 203 (last day on a holiday) and 511 (time unclear); Regulations on Payments to SMEs (revised, in force since June 2025) and Anti-Unfair Competition Law (revised 2025) art. 15 bind large companies.',
    forClient: 'Let the day follow confirmation and invoice; keep the right to hold back what is disputed.',
    forProvider:
      'Count from confirmation or the end of the month rather than from receipt of the invoice; insist on the undisputed part.',
  },
  findings: {
    'term-over-sixty-days': {
      problem:
        'The payment term exceeds sixty days, more than a large client may agree with a small or medium-sized provider.',
      reason: 'A large enterprise buying from a small or medium-sized one must pay within sixty days of delivery.',
      repair: 'Shorten it to sixty days; ignore this if the parties are no such enterprises.',
    },
    'day-missing-in-some-months': {
      problem: 'Some months have no day {day}; payment then falls on the last day of the month.',
      reason: 'In February and other months payment falls earlier and is easily missed.',
      repair: 'Choose the 28th or an earlier day, or accept the last day of the month.',
    },
    'paid-before-month-ends': {
      problem: 'Payment falls in the month of service, before its assessment is known.',
      reason: 'Payment before the assessment leaves deductions to later periods.',
      repair: 'Pay in the following month, or agree to settle the difference.',
    },
  },
}
