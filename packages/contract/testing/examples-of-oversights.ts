/** What the cases of the review say, in English and in short: what was left from elsewhere, or never looked up. */
export const EXAMPLES_OF_OVERSIGHTS = {
  'agreed-nowhere': {
    bad: 'Agents who do not arrive at the agreed time cost 150 yuan each.',
    good: 'Agents arrive within 10 days of signing; each who does not arrive at the agreed time costs 150 yuan.',
  },
  'group-undefined': {
    bad: 'Calls of VIP customers are answered within 8 seconds.',
    good: 'VIP customers are those on the client’s list; their calls are answered within 8 seconds.',
  },
  'penalty-ground-undefined': {
    bad: 'Each grave complaint costs 300 yuan.',
    good: 'A grave complaint is one that reaches the regulator; each costs 300 yuan.',
  },
  'annual-fee-undefined': {
    bad: 'Each call costs 4 yuan; the penalty is 25 % of the annual fee.',
    good: 'The monthly fee is 20,000 yuan; the penalty is 25 % of the annual fee.',
  },
  'price-without-unit': {
    bad: 'Outbound calls at a price of 6.8.',
    good: 'Outbound calls at 6.8 yuan a call.',
  },
  'price-steps-open': {
    bad: 'Up to 6,000 contacts 1.5 yuan each, from 6,001 to 12,000 1.3 yuan, above that 1.1 yuan.',
    good: 'Up to 6,000 contacts 1.5 yuan each; those from 6,001 to 12,000 1.3 yuan each, those above 1.1 yuan each.',
  },
  'notice-longer-than-term': {
    bad: 'A contract of three months ends on 100 days’ notice.',
    good: 'A contract of three months ends on 15 days’ notice.',
  },
  'exit-notice-and-penalty': {
    bad: 'Either may leave on 45 days’ notice; whoever ends early pays 8,000 yuan.',
    good: 'Either may leave on 45 days’ notice; whoever ends without it pays 8,000 yuan.',
  },
  'force-majeure-left-to-law': {
    bad: 'Force majeure is dealt with by law.',
    good: 'Force majeure is dealt with by law; it is notified within 3 days.',
  },
  'failure-charged-twice': {
    bad: 'A low answer rate costs 1 % in article 1, and 1,500 yuan in article 2.',
    good: 'A low answer rate costs 1 %; three low months in a row cost 1,500 yuan.',
  },
  'formula-reversed': {
    bad: 'Satisfaction = all ratings ÷ satisfied ratings.',
    good: 'Satisfaction = satisfied ratings ÷ all ratings.',
  },
  'assessment-for-reference': {
    bad: 'The monthly score is for reference only; below 75 points 6 % is deducted.',
    good: 'The monthly score is confirmed by both; below 75 points 6 % is deducted.',
  },
  'heading-astray': {
    bad: 'Secrecy: the fee is paid by the twelfth of each month.',
    good: 'Secrecy: data of customers are told to nobody.',
  },
  'trade-left-over': {
    bad: 'The provider of a hotline sweeps the corridors twice a day.',
    good: 'The provider of a hotline passes on requests to have corridors swept.',
  },
  'company-unknown': {
    bad: 'Between Sky and Earth, Sail Ltd shall supply the reports.',
    good: 'Between Sky and Earth, Earth shall supply the reports.',
  },
  'law-article-astray': {
    bad: 'A penalty is adjusted under article 587 of the Civil Code.',
    good: 'A penalty is adjusted under article 585 of the Civil Code.',
  },
  'explanation-contradicts': {
    bad: 'Art. 1: the client pays by the 12th; in the notes: by the 25th.',
    good: 'Art. 1: the client pays by the 12th; in the notes: by the 12th.',
  },
  'bands-bottom-open': {
    bad: 'From 92 points all, 80 to 91 95 %, 65 to 79 85 %.',
    good: 'From 92 points all, 80 to 91 95 %, below 80 70 %.',
  },
  'included-and-charged': {
    bad: 'The price holds staff, rooms and telephone; the telephone is paid by the client.',
    good: 'The price holds staff and rooms; the telephone is paid by the client.',
  },
} as const
