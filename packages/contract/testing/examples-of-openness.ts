/** What the cases of the review say, in English and in short: what is left to one side, to nobody, or without a price. */
export const EXAMPLES_OF_OPENNESS = {
  'discretion-unmeasured': {
    bad: 'Praised agents are rewarded as the client sees fit.',
    good: 'Praised agents are rewarded as the client sees fit, with at most 200 yuan each time.',
  },
  'objection-untimed': {
    bad: 'The client may object to the statement.',
    good: 'The client may object to the statement within 4 days of receipt.',
  },
  'wishes-unbounded': {
    bad: 'What the client adds to the services the provider must meet.',
    good: 'What the client adds to the services the provider must meet; the fee rises by the prices of the annex.',
  },
  'decider-unnamed': {
    bad: 'Where the agent is found to have answered wrongly, the provider pays.',
    good: 'Both listen to the recording; where the agent is found to have answered wrongly, the provider pays.',
  },
  'exchange-rate-open': {
    bad: 'Commission is converted at the rate of the day.',
    good: 'Commission is converted at the buying rate of the Bank of China on the day of payment.',
  },
  'security-return-untimed': {
    bad: 'The deposit goes back after the end if there is no problem.',
    good: 'The deposit goes back within 5 days of the end if there is no problem.',
  },
  'component-unpriced': {
    bad: 'The fee consists of set-up, seats and storage. Set-up 4,000 yuan; seats 5,600 yuan a month.',
    good: 'The same, and storage 300 yuan a month.',
  },
  'discount-unassigned': {
    bad: 'Day shift 3,800 yuan, night shift 1,900 yuan; in the first month 3,000 yuan.',
    good: 'Day shift 3,800 yuan, night shift 1,900 yuan; the day shift in the first month 3,000 yuan.',
  },
  'share-of-itself': {
    bad: 'The monthly fee is seats times price plus the quality bonus; the bonus is 6 % of the monthly fee.',
    good: 'The monthly fee is seats times price plus the quality bonus; the bonus is 6 % of the seats’ price.',
  },
  'annex-name-conflict': {
    bad: 'Annex 2 is a statement of integrity in the articles and a price list behind them.',
    good: 'Annex 2 is a statement of integrity in both places.',
  },
  'confidentiality-not-yet': {
    bad: 'Secrets are kept for two years after the end; this does not apply during the term.',
    good: 'Secrets are kept during the term and for two years after its end.',
  },
  'told-after-needed': {
    bad: 'The client tells the rules of a promotion three days after it began.',
    good: 'The client tells the rules of a promotion three days before it begins.',
  },
} as const
