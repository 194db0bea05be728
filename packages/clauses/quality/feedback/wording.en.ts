import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Customer Feedback',
  body: [
    p`${provider} shall collect and register what customers say about the following: ${list('topics', s`${term('', phrase)}`, andSemicolons)}.`,
    p`Every ${choose('digest', { week: s`week`, month: s`month`, quarter: s`quarter` })} ${provider} shall send ${client} a digest of it with numbers, causes and suggestions${when('dueDay', s`, by ${term('dueDay', dayOfMonth)} of the first month of the next period`)}.`,
    when(
      'urgentWithin',
      p`Matters that touch many customers, or the safety of persons or property, are told to ${client} within ${term('urgentWithin', duration)} after they become known.`,
    ),
    when(
      'answerWithin',
      p`${client} shall say within ${term('answerWithin', duration)} after receipt of a suggestion whether it is adopted.`,
    ),
    p`Personal information in a digest is de-identified; where a customer must be identifiable, the terms on personal information apply.`,
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
    'urgent-untold': 'No time is agreed for telling urgent matters.',
    'no-answer': 'No time is agreed for answering suggestions.',
    'week-with-day': 'The digest is weekly, yet a day of the month is agreed.',
  },
}
