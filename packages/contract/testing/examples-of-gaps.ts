/** What the cases of the review say, in English and in short: what is missing, outdated or left open. */
export const EXAMPLES_OF_GAPS = {
  'law-misnamed': {
    bad: 'The provider complies with the “Labour Lawful Act”.',
    good: 'The provider complies with the Labour Contract Law.',
  },
  'tax-abolished': {
    bad: 'The provider issues service trade invoices with business tax.',
    good: 'The provider issues special value-added tax invoices at 6 %.',
  },
  'base-rate-replaced': {
    bad: 'Late payment bears interest at the benchmark lending rate.',
    good: 'Late payment bears interest at the one-year loan prime rate.',
  },
  'list-empty': {
    bad: 'Art. 1: the services are as follows: (and art. 2 begins)',
    good: 'Art. 1: the services are as follows: 1. answering calls; 2. call-backs.',
  },
  'forum-undetermined': {
    bad: 'Disputes go to the court at the seat of the innocent party.',
    good: 'Disputes go to the court at the seat of the defendant.',
  },
  'forum-unconnected': {
    bad: 'The parties sit in Ningbo and Hefei; a court in Kunming is chosen.',
    good: 'The parties sit in Ningbo and Hefei; a court in Hefei is chosen.',
  },
} as const
