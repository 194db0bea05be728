/** What the cases of the review say, in English and in short: law, gaps, sums and signatures. */
export const EXAMPLES_OF_LAW_AND_SUMS = {
  'arrival-after-start': {
    bad: 'Signed on March 22, service from April 1; staff arrive within 30 days of signing.',
    good: 'Signed on March 22, service from April 1; staff arrive within 7 days of signing.',
  },
  'reviews-bought': {
    bad: 'For each bad review that is changed the agent gets 6 yuan.',
    good: 'Agents may not offer money for changed reviews.',
  },
  'wages-deducted': {
    bad: 'Wrong refunds are deducted from the agent’s wages.',
    good: 'Wrong refunds are made good by the provider.',
  },
  'insurance-waived': {
    bad: 'Staff on probation need no social insurance.',
    good: 'The provider insures all staff, on probation too.',
  },
  'staff-deposit': {
    bad: 'An agent pays a deposit of 800 yuan on joining.',
    good: 'The provider takes no deposits from agents.',
  },
  'licence-later': {
    bad: 'Without the licence the provider may start and obtain it within three months.',
    good: 'The provider starts once it has the licence.',
  },
  'personal-data-traded': {
    bad: 'The provider buys further customer lists.',
    good: 'Lists are provided by the client; none may be bought.',
  },
  'personal-data-kept': {
    bad: 'The provider keeps the list and uses it for other business.',
    good: 'The list serves this contract only and is deleted at its end.',
  },
  'consent-presumed': {
    bad: 'By ordering, users agree to the use of recordings.',
    good: 'The client obtains users’ separate consent beforehand.',
  },
  'data-abroad': {
    bad: 'Customer data may be sent to the centre in Singapore.',
    good: 'Data go abroad only under a standard contract and with separate consent.',
  },
  'pay-when-paid': {
    bad: 'Payment follows once public funds arrive.',
    good: 'Payment is due 30 days after the invoice.',
  },
  'holiday-paid-low': {
    bad: 'Overtime an hour: working day 30, rest day 40, public holiday 40.',
    good: 'Overtime an hour: working day 30, rest day 40, public holiday 60.',
  },
  'period-unstated': {
    bad: 'Orders past the cooling-off period earn commission.',
    good: 'The cooling-off period is seven days. Orders past it earn commission.',
  },
  'term-unexplained': {
    bad: 'Above the "line" the client may stop.',
    good: 'Above the "line", 2,000 yuan of deductions a month, the client may stop.',
  },
  'left-for-later': {
    bad: 'Commission on later orders is to be discussed then.',
    good: 'Orders within 30 days of the end earn commission.',
  },
  'reply-untimed': {
    bad: 'The client shall confirm the report.',
    good: 'The client confirms within five days; silence is consent.',
  },
  'document-absent': {
    bad: 'The client’s Provider Code applies.',
    good: 'The Provider Code, annex one, applies.',
  },
  'custom-only': {
    bad: 'On waiver the customary rules apply.',
    good: 'A right not used is not waived.',
  },
  'ground-unmeasured': {
    bad: 'For chronic failure the client may end the contract.',
    good: 'After three months below 70 points the client may end it.',
  },
  'security-unreturned': {
    bad: 'The provider gives a security of 30,000 yuan.',
    good: 'The provider gives a security of 30,000 yuan, returned ten days after the end.',
  },
  'prices-unsplit': {
    bad: '20,000 yuan a month; senior and junior seats have different prices.',
    good: 'Senior seats cost 7,000, junior seats 6,000 yuan a month.',
  },
  'rules-incompatible': {
    bad: 'Only the client’s parts may be used. If it has none, the provider finds some.',
    good: 'Only the client’s parts may be used. If it has none, the time is extended.',
  },
  'sum-wrong': {
    bad: 'Three people at 4,000 yuan, 12,500 yuan in all.',
    good: 'Three people at 4,000 yuan, 12,000 yuan in all.',
  },
  'example-not-progressive': {
    bad: '5 % up to 100,000, 8 % above. Example: 200,000 x 8 % = 16,000.',
    good: '5 % up to 100,000, 8 % above. Example: 5,000 + 8,000 = 13,000.',
  },
  'hours-uncovered': {
    bad: 'Shifts from 8 to 16 and 16 to 23; 16 hours a day at least.',
    good: 'Shifts from 8 to 16 and 16 to 24; 16 hours a day at least.',
  },
  'party-unsigned': {
    bad: 'A guarantor in the head, two signatures below.',
    good: 'A guarantor in the head, three signatures below.',
  },
  'one-side-signed': {
    bad: 'Signed by: Zhang. Signed by:',
    good: 'Signed by: Zhang. Signed by: Li.',
  },
} as const
