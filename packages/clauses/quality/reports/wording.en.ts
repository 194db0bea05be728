import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, phrase, timeOfDay } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Service Reports',
  body: [
    p`${provider} shall submit to ${client} ${choose('frequency', {
      month: s`a monthly service report by ${term('dueDay', dayOfMonth)} of the following month`,
      quarter: s`a quarterly service report by ${term('dueDay', dayOfMonth)} of the first month of the following quarter`,
      year: s`a yearly service report by ${term('dueDay', dayOfMonth)} of the first month of the following year`,
    })}; where that month has no such day, the last day of the month applies.`,
    when(
      'dueWithin',
      p`The report shall be submitted no later than ${term('dueWithin', duration)} after the end of the period on which it reports.`,
    ),
    when(
      'dailyBy',
      p`${provider} shall submit the figures of each day by ${term('dailyBy', timeOfDay)} on the next day.`,
    ),
    when(
      'weeklyOn',
      p`${provider} shall submit the figures of each week by ${choose('weeklyOn', { mon: s`Monday`, tue: s`Tuesday`, wed: s`Wednesday`, thu: s`Thursday`, fri: s`Friday`, sat: s`Saturday`, sun: s`Sunday` })} of the next week.`,
    ),
    when(
      'meetings',
      p`The parties shall meet ${choose('meetings', { week: s`every week`, month: s`every month`, quarter: s`every quarter` })} to discuss the services and their improvement.`,
    ),
    when(
      'contents',
      p`The report shall contain the following: ${list('contents', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    choose('clientMayVerify', {
      true: p`${client} may verify the service records behind a report, and ${provider} shall provide the access and explanations needed for this; where the report and the records differ, the records prevail and ${provider} shall correct the report.`,
      false: p`The report as submitted is authoritative, unless it manifestly departs from the service records.`,
    }),
    ...deadlineAndLimitWords({ 'zh-CN': '统计期间届满', en: 'the end of the reported period' }).en,
  ],
  labels: {
    frequency: 'Frequency',
    dueDay: 'Due day',
    dueWithin: 'Due after the period within',
    meetings: 'Meetings',
    clientMayVerify: 'Client may verify',
    dailyBy: 'Daily figures by',
    weeklyOn: 'Weekly figures on',
    contents: 'Contents',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States the provider’s regular reports, their date and contents, and the right to verify them.',
    legalBasis: 'Civil Code art. 924 (an agent’s duty to report, by analogy).',
    forClient: 'Keep the right to verify, and ask for the details behind each figure.',
    forProvider: 'The due day should follow the closing of the data; contents should be a closed list.',
  },
  findings: {
    'not-verifiable': {
      problem: 'The client may not verify reports; assessment and settlement rest on what the provider says.',
      reason: 'The report is written by the party that is assessed; unverifiable, it marks its own work.',
      repair: 'Let the client verify the service records.',
    },
    'no-contents': {
      problem: 'Nothing says what the report contains.',
      reason: 'The provider decides what it reports; unwelcome data may be missing.',
      repair: 'List the contents: volumes, metrics, complaints, improvements.',
    },
    'due-day-early': {
      problem: 'The report is due on day {day}, perhaps before the data of the period are closed.',
      reason: 'In the first days ratings and reopened cases are still coming in; the report would need correction.',
      repair: 'Choose the fifth or a later day.',
    },
  },
}
