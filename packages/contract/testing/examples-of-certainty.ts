/** What the cases of the review say, in English and in short: values that cannot be found, and rights and data at the end. */
export const EXAMPLES_OF_CERTAINTY = {
  'scoring-sheet-absent': {
    bad: 'Scored by the “Assessment Sheet”; 5 % less below 80 points.',
    good: 'Scored by the “Assessment Sheet”, one point less for each missed call; 5 % less below 80 points.',
  },
  'rank-alone': {
    bad: 'Ranked last for three months: fewer orders.',
    good: 'Four providers are compared each month; ranked last for three months: fewer orders.',
  },
  'deduction-unit-foreign': {
    bad: 'Answer rate 92 %, waiting at most 25 s; every metric loses 2 points a percentage point.',
    good: 'Answer rate 92 %, waiting at most 25 s; 2 points less for each percentage point or second.',
  },
  'benchmark-unsourced': {
    bad: 'Returns not above the average of the trade.',
    good: 'Returns not above the average that the chamber publishes each quarter.',
  },
  'either-open': {
    bad: 'Conversion at least as last year, or at least 30 %.',
    good: 'Conversion at least as last year or 30 %, whichever is higher.',
  },
  'past-base-empty': {
    bad: 'Liability is limited to what was paid in the six months before.',
    good: 'Liability is limited to what was paid in the six months before; earlier, to six expected months.',
  },
  'ceiling-yields': {
    bad: 'At most 900,000 yuan a year; the actual settlement counts.',
    good: 'The actual settlement counts, up to 900,000 yuan a year.',
  },
  'pronouns-unclear': {
    bad: 'Where it fails to do so, it may claim damages from the other.',
    good: 'Where the provider fails to do so, the client may claim damages from the provider.',
  },
  'conditions-mixed': {
    bad: 'Where targets are missed twice or data leak and are not mended in ten days, the client may end the contract.',
    good: 'The client may end the contract (a) where targets are missed twice, or (b) where data leak and are not mended in ten days.',
  },
  'heading-unfulfilled': {
    bad: '“Assignment and subcontracting”: the provider may not assign its claims.',
    good: '“Assignment and subcontracting”: the provider may neither assign its claims nor subcontract.',
  },
  'data-gone-before-handover': {
    bad: 'Service goes on for 30 days after the end; all data are deleted within five.',
    good: 'Service goes on for 30 days after the end; all data are deleted within 45.',
  },
  'data-kept-and-gone': {
    bad: 'Recordings are kept for two years. At the end all data are deleted.',
    good: 'Recordings are kept for two years. At the end all data are deleted; recordings go to the client.',
  },
  'rescission-barred': {
    bad: 'During the sales the provider may not end the contract.',
    good: 'Unless fees are overdue, the provider may not end the contract during the sales.',
  },
  'unpaid-must-serve': {
    bad: 'Late payment costs 0.03 % a day. Only the client may end the contract.',
    good: 'Late payment costs 0.03 % a day; after 30 days service may be suspended.',
  },
  'commission-renamed': {
    bad: 'Arbitration by the former South China sub-commission.',
    good: 'Arbitration by the Shenzhen Court of International Arbitration.',
  },
  'authority-renamed': {
    bad: 'A certificate of the administration for industry and commerce.',
    good: 'A certificate of the administration for market regulation.',
  },
  'beginning-lost': {
    bad: '“, six hundred more for night shifts.”',
    good: '“Agents cost 4,000, six hundred more for night shifts.”',
  },
  'renewal-length-unstated': {
    bad: 'At its end the contract goes on by itself.',
    good: 'At its end the contract goes on by itself for one year, once.',
  },
  'duty-only-capped': {
    bad: 'At peaks the provider sends up to twelve more agents.',
    good: 'At peaks the provider sends at least six and up to twelve more agents.',
  },
} as const
