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
  'sanction-on-top': {
    bad: 'Art. 1 «For each order not passed on, 300 yuan is deducted, and the failure also counts in the assessment of complaints».',
    good: 'Art. 1 For each order not passed on, 300 yuan is deducted; it no longer counts in the assessment of complaints.',
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
  'ending-grounds-absent': {
    bad: 'Who ends without a ground pays CNY 80,000.',
    good: 'Who ends without a ground pays CNY 80,000. The client may end if data leak.',
  },
  'term-presupposed': {
    bad: 'The deposit is returned within 20 days of the end of the term.',
    good: 'The term runs to 28 February 2026; the deposit is returned within 20 days of its end.',
  },
  'term-start-unstated': { bad: 'The term is two years.', good: 'The term is two years from the day of signing.' },
  'renewal-silence-open': {
    bad: 'A provider that will not renew tells the client 45 days before the end.',
    good: 'A provider that will not renew tells the client 45 days before the end; else the contract runs on for half a year.',
  },
  'payment-undated': {
    bad: 'The yearly fee is paid at once.',
    good: 'The yearly fee is paid at once within 6 days of signing.',
  },
  'late-payment-unsanctioned': {
    bad: 'The client pays within 12 days of the invoice.',
    good: 'The client pays within 12 days of the invoice, later at 0.03 % a day.',
  },
  'advance-as-deposit': {
    bad: 'One month is paid in advance as a deposit and returned at the end.',
    good: 'One month is paid in advance as a deposit and set off against the last month.',
  },
  'part-beside-and-inside': {
    bad: 'The fee is a base and a part by results; 15 % of the base is the part by results.',
    good: 'The fee is a base and a part by results, which is paid on top.',
  },
  'floor-unpromised': {
    bad: 'The provider generally gets 30 % of the calls; no volume is promised.',
    good: 'The provider gets at least 30 % of the calls.',
  },
  'change-base-undefined': {
    bad: 'If the volume changes by 25 %, seats are adjusted.',
    good: 'If the volume changes by 25 % against the mean of three months, seats are adjusted.',
  },
  'penalty-range-open': {
    bad: 'A false ticket costs CNY 2,000 to 6,000.',
    good: 'A false ticket costs CNY 2,000.',
  },
  'count-unstated': {
    bad: 'Agents with enough days get a bonus.',
    good: 'Agents with 24 days get a bonus.',
  },
  'sheet-item-unscored': {
    bad: 'Answered 30 points, 2 less for each point below. Training 20 points.',
    good: 'Answered 30 points, 2 less for each point below. Training 20 points, 5 less for each one missed.',
  },
  'penalty-unstated': {
    bad: 'A party in breach pays the other a penalty.',
    good: 'A party in breach pays the other a penalty of 10 % of the month’s fee.',
  },
  'lapse-without-window': {
    bad: 'Reports not confirmed in time count as accepted.',
    good: 'Reports are checked within 5 days; those not confirmed by then count as accepted.',
  },
  'notice-unmeasured': {
    bad: 'The client changes the number of seats on notice in advance.',
    good: 'The client changes the number of seats on 15 days’ notice.',
  },
  'leak-untimed': {
    bad: 'A leak of customer data is reported promptly.',
    good: 'A leak of customer data is reported within 8 hours.',
  },
  'dispute-with-nobody': {
    bad: 'Disputes that cannot be settled go to the department concerned.',
    good: 'Disputes that cannot be settled go to the court of the client’s place.',
  },
  'penalty-reversed': {
    bad: 'If the client pays late, the provider pays the client a late fee.',
    good: 'If the client pays late, it pays the provider a late fee.',
  },
  'security-of-the-other': {
    bad: 'The client gives a deposit of 3,000 yuan. If the provider leaves early, it is not returned.',
    good: 'The client gives a deposit of 3,000 yuan. If the client leaves early, it is not returned.',
  },
  'agents-of-client': {
    bad: 'The client answers for losses caused by the mistakes of its agents on the hotline.',
    good: 'The provider answers for losses caused by the mistakes of its agents on the hotline.',
  },
  'assets-to-provider': {
    bad: 'The list of customers belongs to the provider.',
    good: 'The list of customers belongs to the client and is returned at the end.',
  },
  'paid-before-invoice': {
    bad: 'Payment ten days before receipt of the invoice.',
    good: 'Payment within ten days of receipt of the invoice.',
  },
  'work-before-training': {
    bad: 'On duty from 1 June. Training on 3 June.',
    good: 'On duty from 8 June. Training on 3 June.',
  },
  'told-after-done': {
    bad: 'The client tells the number seven days ahead, the provider hires fifteen days ahead.',
    good: 'The client tells the number thirty days ahead, the provider hires fifteen days ahead.',
  },
  'count-of-items-differs': {
    bad: 'Enquiries, repairs, complaints and reminders: three kinds.',
    good: 'Enquiries, repairs, complaints and reminders: four kinds.',
  },
  'copies-to-one-side': { bad: 'Two copies, both kept by the client.', good: 'Two copies, one for each party.' },
  'total-above-ceiling': {
    bad: 'The total is 900,000 yuan and may not exceed 800,000 yuan.',
    good: 'The total is 750,000 yuan and may not exceed 800,000 yuan.',
  },
  'assessed-though-exempt': {
    bad: 'No assessment in the first month; its result reduces the fee.',
    good: 'No assessment in the first month; from the second on results reduce the fee.',
  },
} as const
