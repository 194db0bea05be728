import type { ClauseText } from '../../clause.ts'
import { amount, date, duration, itemName, share } from '../../say/index.ts'
import { eventWords } from '../../shared/event-words.ts'
import { choose, clause, client, items, p, provider, s, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const due = (path: string): Part =>
  choose(`${path}.kind`, {
    date: s`by ${term(`${path}.on`, date)}`,
    'after-event': s`within ${term(`${path}.within`, duration)} after ${eventWords(`${path}.event`).en}`,
  })

export const text: ClauseText = {
  title: 'Payment Schedule',
  body: [
    p`${client} shall pay the service fees as set out in this clause; the day and the manner of each payment are governed by ${clause('fees/payment-day', 'Payment Day')}.`,
    when(
      'prepayment',
      p`Prepayment: ${client} shall pay ${term('prepayment.share', share)} of ${choose('prepayment.of', { 'total-price': s`the total price of this Contract` })} as a prepayment ${due('prepayment.due')}. The prepayment is not an earnest (dingjin); it is set off ${choose(
        'prepayment.setOff',
        {
          'equal-months': s`in equal parts over the months of the term`,
          proportional: s`in proportion to the fees of each month`,
          'first-statements': s`against the first fees that fall due until it is used up`,
        },
      )}.`,
    ),
    when(
      'instalments',
      items(
        'instalments',
        p`Instalment: ${client} shall pay ${when('share', s`${term('share', share)} of the total price of this Contract `)}${when('amountYuan', s`the fixed amount of ${term('amountYuan', amount)} `)}${due('due')}.`,
        'instalment',
      ),
    ),
    when(
      'monthlyShare',
      p`Monthly payment: each month ${client} shall pay ${term('monthlyShare', share)} of that month’s service fees; the remainder is settled ${choose(
        'settledAt',
        {
          'contract-year-end': s`at the end of each contract year`,
          'term-end': s`at the end of the term`,
          absent: s`with the settlement`,
        },
      )}.`,
    ),
    when(
      'retention',
      p`Retention: ${client} may withhold ${term('retention.share', share)} of the fees of each period as a retention and shall pay it to ${provider} without interest ${when('retention.after', s`within ${term('retention.after', duration)} `)}after ${choose(
        'retention.release',
        {
          event: s`the agreed event “${term('retention.event', itemName)}” has happened`,
          'contract-year-end': s`the end of each contract year`,
          'term-end': s`the end of the term`,
        },
      )}.`,
    ),
  ],
  labels: {
    prepayment: 'Prepayment',
    'prepayment.share': 'Share',
    'prepayment.of': 'Of',
    'prepayment.due': 'Due',
    'prepayment.due.kind': 'Kind of date',
    'prepayment.due.on': 'Date',
    'prepayment.due.event': 'Event',
    'prepayment.due.within': 'Time after the event',
    'prepayment.setOff': 'Set off',
    instalments: 'Instalments',
    'instalments.share': 'Share',
    'instalments.amountYuan': 'Amount',
    'instalments.due': 'Due',
    'instalments.due.kind': 'Kind of date',
    'instalments.due.on': 'Date',
    'instalments.due.event': 'Event',
    'instalments.due.within': 'Time after the event',
    monthlyShare: 'Paid each month',
    settledAt: 'Remainder settled',
    retention: 'Retention',
    'retention.share': 'Share withheld',
    'retention.release': 'Released',
    'retention.event': 'Event of release',
    'retention.after': 'Time for release',
  },
  help: {
    purpose: 'States in how many payments, when and in what shares the fees are paid.',
    legalBasis:
      'Civil Code arts. 511 (time of performance unclear) and 586 (earnest at most twenty per cent of the price).',
    forClient:
      'Agree with a prepayment how it is set off, and with a retention when it is released; do not let it double the assessment.',
    forProvider: 'Keep remainder and retention small and their release early; say that the prepayment is no earnest.',
  },
  findings: {
    'shares-above-whole': {
      problem: 'The shares add up to {total}, more than the total price.',
      reason: 'The payments exceed the price; the excess has no basis.',
      repair: 'Change the shares so that they add up to one hundred per cent.',
    },
    'shares-below-whole': {
      problem: 'Prepayment and instalments add up to {total}, less than the total price; the rest has no date.',
      reason: 'The rest has no date; the provider may claim it at any time.',
      repair: 'Add a final instalment so that they add up to one hundred per cent.',
    },
    'retention-without-event': {
      problem: 'The retention is released after an event, but the event is not named.',
      reason: 'With an unknown condition the retention may never be paid.',
      repair: 'Name the event, or release it after the end of the term.',
    },
    'remainder-without-time': {
      problem: 'A part is paid each month, but nothing says when the remainder is settled.',
      reason: 'Without a time it may be claimed at any time with notice, which invites dispute.',
      repair: 'Let it be settled at the end of the contract year or of the term.',
    },
    'instalment-without-amount': {
      problem: 'This instalment has neither a share nor an amount.',
      reason: 'Nobody can compute what is due.',
      repair: 'Enter a share or an amount.',
    },
    'instalment-stated-twice': {
      problem: 'This instalment has a share and an amount, which may differ.',
      reason: 'Once the total changes, share and amount must differ.',
      repair: 'Keep either the share or the amount.',
    },
  },
}
