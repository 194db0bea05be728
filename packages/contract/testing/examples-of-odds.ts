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
} as const
