import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Service Reports',
  body: [
    p`${provider} shall send ${client} ${choose('frequency', {
      month: s`a monthly service report by ${term('dueDay', dayOfMonth)} of the following month`,
      quarter: s`a quarterly service report by ${term('dueDay', dayOfMonth)} of the first month of the following quarter`,
      year: s`a yearly service report by ${term('dueDay', dayOfMonth)} of the first month of the following year`,
    })}; where the month has no such day, its last day counts.`,
    when('contents', p`The report contains: ${list('contents', s`${term('', phrase)}`, andSemicolons)}.`),
    choose('clientMayVerify', {
      true: p`${client} may verify the service records behind a report, and ${provider} shall give the access and explanations that this needs; where report and records differ, the records prevail and the report is corrected.`,
      false: p`A report stands as sent, unless it plainly departs from the service records.`,
    }),
  ],
  labels: {
    frequency: 'Frequency',
    dueDay: 'Due day',
    clientMayVerify: 'Client may verify',
    contents: 'Contents',
  },
  help: {
    purpose: 'States the provider’s regular reports, their date and contents, and the right to verify them.',
    legalBasis: 'Civil Code art. 924 (an agent’s duty to report, by analogy).',
    forClient: 'Keep the right to verify, and ask for the details behind each figure.',
    forProvider: 'The due day should follow the closing of the data; contents should be a closed list.',
  },
  findings: {
    'not-verifiable': 'The client may not verify reports; assessment and settlement rest on what the provider says.',
    'no-contents': 'Nothing says what the report contains.',
    'due-day-early': 'The report is due on day {day}, perhaps before the data of the period are closed.',
  },
}
