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
  'cap-and-unlimited': {
    bad: 'The provider’s liability has no limit; the provider’s liability is limited to three months’ fees.',
    good: 'For leaks of data the provider’s liability has no limit; otherwise it is limited to three months’ fees.',
  },
  'paid-before-acceptance': {
    bad: 'Fees are paid after acceptance; all fees are paid on the day of signing.',
    good: 'Fees are paid after acceptance.',
  },
  'late-penalty-doubled': {
    bad: 'Late payment bears 0.04 % a day as interest and 0.06 % a day as penalty.',
    good: 'Late payment bears 0.04 % a day.',
  },
  'payees-differ': {
    bad: 'Fees are paid to the provider; fees are transferred to Dingsheng Ltd.',
    good: 'Fees are paid to the provider’s account.',
  },
  'rest-of-blank': {
    bad: '____ % on signing, the rest at the end.',
    good: '40 % on signing, the rest at the end.',
  },
  'term-filled-twice': {
    bad: 'The term is __ years, from ____ to ____.',
    good: 'The term is from ____ to ____.',
  },
  'event-without-source': {
    bad: 'Payment is due ten days after a letter of confirmation that nobody has to write.',
    good: 'The client confirms by the fifth; payment is due ten days after the confirmation.',
  },
  'staff-too-few': {
    bad: 'Round the clock, with three agents.',
    good: 'Round the clock, with eight agents.',
  },
  'bearer-unstated': {
    bad: 'Agents attend the client’s training.',
    good: 'Agents attend the client’s training at the provider’s cost.',
  },
  'handover-undated': {
    bad: 'At the end the provider hands over the data.',
    good: 'The provider hands over the data within ten days of the end.',
  },
  'handover-unpaid': {
    bad: 'After the end the provider helps the next one for fifteen days.',
    good: 'After the end the provider helps the next one for fifteen days, free of charge.',
  },
  'prevailing-annex-absent': {
    bad: 'Annexes prevail; none is attached.',
    good: 'The text prevails over annexes.',
  },
  'annex-empty': {
    bad: 'Annex 1 has a heading only; annex 2 has prices.',
    good: 'Annexes 1 and 2 have their texts.',
  },
  'metric-without-source': {
    bad: 'Answer rate at least 92 %, assessed monthly by the client.',
    good: 'Answer rate at least 92 %, assessed monthly by the client on the data of the telephone system.',
  },
  'metric-without-window': {
    bad: 'Answer rate at least 92 %, assessed by the client.',
    good: 'Answer rate at least 92 % each month, assessed by the client.',
  },
  'metric-without-measurer': {
    bad: 'Answer rate at least 92 % a month by the data of the system.',
    good: 'Answer rate at least 92 % a month, counted by the client.',
  },
  'standard-vague': {
    bad: 'Complaints are answered within reasonable time.',
    good: 'Complaints are answered within 24 hours.',
  },
  'bound-hedged': {
    bad: 'Complaints are closed as a rule within five working days.',
    good: 'Complaints are closed within five working days; in special cases that the client approves, within eight.',
  },
  'authority-unnamed': {
    bad: 'Price changes need the approval of the department concerned.',
    good: 'Price changes need the approval of the client’s purchasing department.',
  },
  'role-unexplained': {
    bad: 'Between party A and party B, the vendor shall report each month.',
    good: 'Party B shall report each month.',
  },
  'third-party-unnamed': {
    bad: 'A third party scores the service each month.',
    good: 'A third party chosen by both scores the service each month.',
  },
  'account-unstated': {
    bad: 'Fees are paid by the fifteenth.',
    good: 'Fees are transferred to the provider’s account by the fifteenth.',
  },
  'tax-rate-unstated': {
    bad: 'The provider issues special invoices.',
    good: 'The provider issues special invoices at 6 %; prices include the tax.',
  },
  'secrets-undefined': {
    bad: 'Both keep secrets for three years.',
    good: 'Both keep data of customers, recordings and prices secret for three years.',
  },
  'time-vague-decides': {
    bad: 'Tickets are closed within a suitable time; each that is not costs 70 yuan.',
    good: 'Tickets are closed within 36 hours; each that is not costs 70 yuan.',
  },
  'clause-omitted': {
    bad: 'Art. 5 Liability: (omitted)',
    good: 'Art. 5 Liability: whoever is in breach pays damages.',
  },
} as const
