/** What the cases of the review say, in English and in short: what cannot hold together, and supplements. */
export const EXAMPLES_OF_ODDS = {
  'exit-free-and-charged': {
    bad: 'Either party may leave without liability. Leaving early costs a month’s fee.',
    good: 'Either party may leave without liability. Leaving without notice costs a month’s fee.',
  },
  'price-fixed-and-adjusted': {
    bad: 'The price is fixed for the term. It rises with the index.',
    good: 'Save for article 2 the price is fixed for the term.',
  },
  'barred-then-limited': {
    bad: 'No part-time staff. At most 5 % are part-time staff.',
    good: 'At most 5 % are part-time staff.',
  },
  'email-nowhere': {
    bad: 'E-mail counts as served; no address is stated.',
    good: 'E-mail to service@tianyi.example counts as served.',
  },
  'hours-miscounted': {
    bad: 'From 9 a.m. to 9 p.m., ten hours a day.',
    good: 'From 9 a.m. to 9 p.m., twelve hours a day.',
  },
  'party-outside': {
    bad: 'Party D earns a commission. In force once parties A, B and C have signed.',
    good: 'In force once parties A, B, C and D have signed.',
  },
  'supplement-yields': {
    bad: 'Where this supplement differs from the contract, the contract prevails.',
    good: 'Where this supplement differs from the contract, the supplement prevails.',
  },
  'supplement-astray': {
    bad: 'This supplements the Outbound Calls Agreement.',
    good: 'This supplements the Customer Service Contract.',
  },
  'supplement-too-early': {
    bad: 'It supplements the contract of 1 March and runs from 1 February.',
    good: 'It supplements the contract of 1 March and runs from 1 April.',
  },
  'price-not-kept': {
    bad: '4,000 yuan a seat. Six seats at the same price: 23,000 yuan.',
    good: '4,000 yuan a seat. Six seats at the same price: 24,000 yuan.',
  },
  'signed-after-start': {
    bad: 'The term begins on 1 January 2026; signed on 5 March 2026.',
    good: 'The term begins on 1 January 2026; signed on 5 December 2025.',
  },
  'reward-turned-round': {
    bad: 'Above 92 % the fee is cut by 3 %, below it 3 % more is paid.',
    good: 'Above 92 % 3 % more is paid, below it the fee is cut by 3 %.',
  },
  'filled-from-itself': {
    bad: 'What the deposit lacks is taken from the deposit.',
    good: 'What the deposit lacks is taken from fees that are due.',
  },
  'condition-by-nobody': {
    bad: 'Payment needs the signature of the dissolved project office.',
    good: 'Payment needs the signature of the client’s service department.',
  },
  'period-paid-in-part': {
    bad: 'Every half year four months’ fees are paid.',
    good: 'Every half year six months’ fees are paid.',
  },
  'refund-before-payment': {
    bad: 'The advance is paid on 20 February; a third goes back by 10 February.',
    good: 'The advance is paid on 20 February; a third goes back by 10 May.',
  },
  'exam-before-training': {
    bad: 'Who fails the final exam may not take part in the training.',
    good: 'Agents are trained first; who fails the exam is trained again.',
  },
  'sentence-void': {
    bad: 'Until it has been mended it shall not be mended.',
    good: 'Until it has been mended no calls are taken.',
  },
  'rules-unreconciled': {
    bad: 'The order says how many seats. Where it differs from the contract, the contract prevails.',
    good: 'Where the order differs from the contract, the contract prevails, save for the seats.',
  },
} as const
