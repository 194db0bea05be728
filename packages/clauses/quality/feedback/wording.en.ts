import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Customer Feedback',
  body: [
    p`${provider} shall collect and record customer feedback on the following: ${list('topics', s`${term('', phrase)}`, andSemicolons)}.`,
    p`Every ${choose('digest', { week: s`week`, month: s`month`, quarter: s`quarter` })} ${provider} shall send ${client} a digest of that feedback with numbers, causes and suggestions for improvement${when('dueDay', s`, by ${term('dueDay', dayOfMonth)} of the first month of the next period`)}.`,
    when(
      'urgentWithin',
      p`${provider} shall inform ${client} of any matter that affects many customers, or the safety of persons or property, within ${term('urgentWithin', duration)} of becoming aware of it.`,
    ),
    when(
      'answerWithin',
      p`${client} shall reply within ${term('answerWithin', duration)} of receiving a suggestion whether it is adopted.`,
    ),
    p`Personal information in a digest shall be de-identified; where a customer must remain identifiable, the provisions on personal information apply.`,
  ],
  labels: {
    topics: 'What is collected',
    digest: 'Digest every',
    dueDay: 'Due day',
    urgentWithin: 'Urgent matters within',
    answerWithin: 'Answer within',
  },
  help: {
    purpose: 'States how the provider collects problems and wishes of customers and passes them on.',
    legalBasis: 'Consumer Protection Law art. 17; Personal Information Protection Law art. 73 (de-identification).',
    forClient: 'Feedback improves products: ask for causes, and for urgent matters at once.',
    forProvider: 'Ask for answers to suggestions, or the same problem keeps causing complaints that are assessed.',
  },
  findings: {
    'urgent-untold': {
      problem: 'No time is agreed for telling urgent matters.',
      reason: 'With mass complaints and safety incidents each hour makes the harm larger.',
      repair: 'Set a time for urgent matters, for example two hours.',
    },
    'no-answer': {
      problem: 'No time is agreed for answering suggestions.',
      reason: 'If nobody answers suggestions, the digest is an empty form.',
      repair: 'Set a time for the client’s answer, for example ten working days.',
    },
    'week-with-day': {
      problem: 'The digest is weekly, yet a day of the month is agreed.',
      reason: 'A weekly digest has no day of the month; the date cannot be kept.',
      repair: 'Remove the day, or make the digest monthly.',
    },
  },
}
