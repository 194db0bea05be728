import type { ClauseText } from '../../clause.ts'
import { amount, figures, phrase } from '../../say/index.ts'
import { choose, clause, p, provider, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Total Price',
  body: [
    p`The total price of this Contract is ${choose('amountInWords', { absent: s`${term('amountYuan', amount)}` }, s`${term('amountYuan', figures)}, in Chinese words: “${term('amountInWords', phrase)}”`)}. Where figures and words differ, the words prevail.`,
    choose('basis', {
      'lump-sum': p`The total price is a lump sum that covers all services of ${provider} during the term and is payable under ${clause('fees/payment-schedule', 'Payment Schedule')}; it is not adjusted for changes in the volume of service unless the parties sign a supplementary agreement.`,
      absent: p`The total price is the estimated total of the fees under ${clause('fees/fee-components', 'Service Fees')} (inclusive or exclusive of tax as stated there) over the term; it is the base of payments, liquidated damages and liability caps expressed as a share of the total price. The fees actually payable are those of the statements.`,
    }),
  ],
  labels: { amountYuan: 'Total price', amountInWords: 'Amount in words', basis: 'Kind of price' },
  help: {
    purpose: 'States the total in figures and words, the base of prepayments, penalties and liability caps.',
    legalBasis: 'Civil Code art. 470 (usual contents of a contract).',
    forClient: 'Say whether the total is an estimate or a lump sum; a low total also lowers penalties and caps.',
    forProvider: 'If it is an estimate, say that settlement follows what was in fact served.',
  },
  findings: {
    'figures-and-words-differ': {
      problem: 'The figures CNY {figures} and the words “{words}” differ.',
      reason: 'The words prevail, so one character changes the price.',
      repair: 'Make them agree; leave the words out and they are written for you.',
    },
    'words-unreadable': {
      problem: '“{words}” is not a proper amount in Chinese words.',
      reason: 'Words in irregular form neither prevent changes nor can be checked.',
      repair: 'Write them in the standard form, or leave them out.',
    },
    'total-zero': {
      problem: 'The total price is zero, and so is everything computed from it.',
      reason: 'Payments, penalties and caps computed from it are all zero.',
      repair: 'Enter the expected total, or use another base.',
    },
    'lump-sum-without-schedule': {
      problem: 'The total price is a lump sum, and no instalment or prepayment says when it is paid.',
      reason: 'Without dates the price falls due only on request.',
      repair: 'Add a payment schedule that adds up to one hundred per cent.',
    },
    'lump-sum-with-fees': {
      problem:
        'The total price is a lump sum, and there are fees by the period besides: the same may be charged twice.',
      reason: 'The same service may be paid twice.',
      repair: 'Keep one way of pricing, or say what lies outside the lump sum.',
    },
  },
}
