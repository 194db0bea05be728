import type { ClauseText } from '../../clause.ts'
import { amount, figures, phrase } from '../../say/index.ts'
import { choose, clause, p, provider, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Total Price',
  body: [
    p`The total price of this Contract is ${choose('amountInWords', { absent: s`${term('amountYuan', amount)}` }, s`${term('amountYuan', figures)}, in Chinese words: “${term('amountInWords', phrase)}”`)}. Where figures and words differ, the words prevail.`,
    choose('basis', {
      'lump-sum': p`The total price is a lump sum for everything that ${provider} does for the services during the term, payable under ${clause('fees/payment-schedule', 'Payment Schedule')}; it does not change with the volume of service unless the parties sign a supplementary agreement.`,
      absent: p`The total price is what the fees of ${clause('fees/fee-components', 'Service Fees')} are expected to come to over the term; payments, penalties and caps that are a share of the total price are computed from it. What is in fact due follows from the statements.`,
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
    'figures-and-words-differ': 'The figures CNY {figures} and the words “{words}” differ.',
    'words-unreadable': '“{words}” is not a proper amount in Chinese words.',
    'total-zero': 'The total price is zero, and so is everything computed from it.',
    'lump-sum-without-schedule': 'The total price is a lump sum, and no instalment or prepayment says when it is paid.',
    'lump-sum-with-fees':
      'The total price is a lump sum, and there are fees by the period besides: the same may be charged twice.',
  },
}
