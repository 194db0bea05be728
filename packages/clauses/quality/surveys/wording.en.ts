import type { ClauseText } from '../../clause.ts'
import { count, duration } from '../../say/index.ts'
import { andCommas, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Customer Surveys',
  body: [
    p`${provider} shall invite customers to rate the service in the following ways: ${list(
      'channels',
      choose('', {
        'in-conversation': s`a rating inside the conversation`,
        sms: s`text message`,
        phone: s`a call back`,
        email: s`e-mail`,
        social: s`social media message`,
      }),
      andCommas,
    )}.`,
    when(
      'delay',
      p`${provider} shall send the invitation within ${term('delay', duration)} after each contact has ended.`,
    ),
    when(
      'every',
      p`${provider} shall survey the customers of the period every ${choose('every', { month: s`month`, quarter: s`quarter`, year: s`year` })} and send the results to ${client}.`,
    ),
    p`The lowest score is the worst and ${term('scale', count)} is the best; a score of ${term('satisfiedFrom', count)} or more is satisfied.`,
    when('quietTime', p`The same customer is not invited again within ${term('quietTime', duration)}.`),
    p`Ratings are voluntary. Inducing them, giving them on a customer’s behalf and inviting selectively are forbidden; a customer who declines is not invited again.`,
  ],
  labels: {
    channels: 'Ways',
    delay: 'Time after the contact',
    every: 'Periodic survey',
    scale: 'Best score',
    satisfiedFrom: 'Satisfied from',
    quietTime: 'Not again within',
  },
  help: {
    purpose: 'States how and when customers are surveyed, the scale, and what counts as satisfied.',
    legalBasis: 'Personal Information Protection Law art. 13; rules on commercial text messages.',
    forClient: 'Forbid inducement; keep the satisfied score the same as in the KPI.',
    forProvider: 'Agree a least number of answers; with a low response rate satisfaction should not be assessed alone.',
  },
  findings: {
    'satisfied-above-scale': 'Satisfied begins at {from}, above the best score {scale}; no rating can count.',
    'satisfied-from-bottom': 'The lowest score counts as satisfied; the survey says nothing.',
    'never-sent': 'Neither a survey after each contact nor a periodic one is agreed.',
    'delay-long': 'Customers are asked more than a week later; fewer answer, and less reliably.',
  },
}
