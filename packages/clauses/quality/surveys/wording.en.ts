import type { ClauseText } from '../../clause.ts'
import { count, duration } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
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
      p`${provider} shall conduct a satisfaction survey of the customers of the period every ${choose('every', { month: s`month`, quarter: s`quarter`, year: s`year` })} and submit the results to ${client}.`,
    ),
    p`The lowest score is the worst and ${term('scale', count)} is the best; a score of ${term('satisfiedFrom', count)} or more counts as satisfied.`,
    when(
      'quietTime',
      p`The same customer shall not be invited again within ${term('quietTime', duration)} of the last invitation.`,
    ),
    p`Ratings shall be given voluntarily. ${provider} shall not influence them by inducements, by rating on a customer’s behalf or by selective invitation; a customer who declines shall not be invited again.`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' }).en,
  ],
  labels: {
    channels: 'Ways',
    delay: 'Time after the contact',
    every: 'Periodic survey',
    scale: 'Best score',
    satisfiedFrom: 'Satisfied from',
    quietTime: 'Not again within',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States how and when customers are surveyed, the scale, and what counts as satisfied.',
    legalBasis: 'Personal Information Protection Law art. 13; rules on commercial text messages.',
    forClient: 'Forbid inducement; keep the satisfied score the same as in the KPI.',
    forProvider: 'Agree a least number of answers; with a low response rate satisfaction should not be assessed alone.',
  },
  findings: {
    'satisfied-above-scale': {
      problem: 'Satisfied begins at {from}, above the best score {scale}; no rating can count.',
      reason: 'No rating could count; satisfaction would always be zero.',
      repair: 'Set the lowest satisfied score within the scale.',
    },
    'satisfied-from-bottom': {
      problem: 'The lowest score counts as satisfied; the survey says nothing.',
      reason: 'Every rating would count; satisfaction would always be one hundred per cent.',
      repair: 'Raise the lowest satisfied score; four out of five is usual.',
    },
    'never-sent': {
      problem: 'Neither a survey after each contact nor a periodic one is agreed.',
      reason: 'Without invitations there are no ratings, and the metric has no data.',
      repair: 'Agree on invitations after contacts, or on a periodic survey.',
    },
    'delay-long': {
      problem: 'Customers are asked more than a week later; fewer answer, and less reliably.',
      reason: 'After so long customers hardly remember; few answer and the result is open to doubt.',
      repair: 'Shorten it to forty-eight hours at most.',
    },
  },
}
