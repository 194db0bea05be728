/** What the cases of the review say, in English and in short: what cannot be reached, and days that do not fit. */
export const EXAMPLES_OF_REACH = {
  'trial-outlasts-term': {
    bad: 'The contract lasts six months, the trial eight.',
    good: 'The contract lasts six months, the trial one.',
  },
  'readied-after-start': {
    bad: 'Service from 1 April; training is done by 25 April.',
    good: 'Service from 1 April; training is done by 25 March.',
  },
  'due-outside-term': {
    bad: 'Term: April to September 2026. The second instalment is due on 31 August 2027.',
    good: 'Term: April to September 2026. The second instalment is due on 31 August 2026.',
  },
  'direction-reversed': {
    bad: 'At least 5 % of calls are abandoned.',
    good: 'At most 5 % of calls are abandoned.',
  },
  'target-perfect': {
    bad: 'Satisfaction is 100 %.',
    good: 'Satisfaction is at least 95 %.',
  },
  'security-ungrounded': {
    bad: 'The provider deposits 60,000 yuan, returned after the end.',
    good: 'The provider deposits 60,000 yuan, from which its penalties may be taken; the rest is returned after the end.',
  },
  'log-kept-short': {
    bad: 'Logs are kept for 60 days.',
    good: 'Logs are kept for 12 months.',
  },
  'orders-unlawful': {
    bad: 'The provider carries out a script that it holds to be unlawful until the client answers.',
    good: 'The provider may suspend a script that it holds to be unlawful until the client answers.',
  },
  'objection-before-result': {
    bad: 'Results are published by the 8th; objections must be made by the 6th.',
    good: 'Results are published by the 8th; objections must be made by the 12th.',
  },
  'effect-after-start': {
    bad: 'The term runs from 1 March. In force once the deposit is paid, which is due by 10 April.',
    good: 'The same, and the deposit is due by 10 February.',
  },
  'dates-out-of-order': {
    bad: 'Signed on 2 March; the provider won the tender on 19 March.',
    good: 'Signed on 24 March; the provider won the tender on 19 March.',
  },
  'sanction-by-consent': {
    bad: 'A deduction that the provider does not accept is void.',
    good: 'The provider may ask within three days that a deduction be checked.',
  },
  'effect-circular': {
    bad: 'In force once the deposit is paid. The deposit is due within five days of the effect.',
    good: 'In force once the deposit is paid. The deposit is due within five days of signing.',
  },
  'paper-lapses-early': {
    bad: 'The contract ends on 28 February 2033; the guarantee is valid until 31 October 2032.',
    good: 'The contract ends on 28 February 2033; the guarantee is valid until 31 May 2033.',
  },
}
