import type { ClauseText } from '../../clause.ts'
import { duration, noticePeriod, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Duties of the Provider',
  body: [
    p`${provider} shall provide the services with diligence and care and comply with: ${list('standards', s`${term('', phrase)}`, andSemicolons)}.`,
    p`${provider} shall recruit and manage its staff itself and bear the responsibility of an employer; ${client} shall address its service requirements to the persons in charge at ${provider} and shall not manage the staff directly.`,
    p`${provider} shall keep the materials, accounts and equipment of ${client} safe, and shall not make commitments to customers beyond its authority.`,
    when(
      'incidentReport',
      p`${provider} shall inform ${client} of any serious complaint, adverse publicity or service interruption within ${term('incidentReport', duration)} of becoming aware of it.`,
    ),
    when(
      'escalateWithin',
      p`${provider} shall pass any matter beyond its authority or ability on to the persons named by ${client} within ${term('escalateWithin', duration)} of establishing this, and follow it until it is closed.`,
    ),
    when(
      'recordKeeping',
      p`${provider} shall keep complete call recordings, chat records and tickets for ${term('recordKeeping', duration)} from their creation and provide them as ${client} requires.`,
    ),
    when(
      'inspection',
      p`On ${term('inspection.notice', noticePeriod)}notice, ${client} may inspect the place of service${choose(
        'inspection.records',
        {
          cases: s` and the tickets`,
          'recordings-and-cases': s`, the tickets and the call recordings`,
        },
      )}, and ${provider} shall cooperate.`,
    ),
    choose('continuity', {
      true: p`${provider} shall maintain a business continuity plan with back-up staff, power and network so that the services are not interrupted.`,
      false: p`After an interruption ${provider} shall promptly restore the services; the parties do not agree on a business continuity plan.`,
    }),
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' }).en,
  ],
  labels: {
    standards: 'Standards',
    incidentReport: 'Serious events told within',
    escalateWithin: 'Escalation within',
    recordKeeping: 'Records kept for',
    inspection: 'Inspection',
    'inspection.notice': 'Notice of inspection',
    'inspection.records': 'What is inspected',
    continuity: 'Continuity plan',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'Duties beyond service levels: standards, reports, records, inspection, continuity.',
    legalBasis:
      'Civil Code arts. 509 and 883 (performance of services); Interim Provisions on Labour Dispatch art. 27 (dispatch in disguise).',
    forClient: 'Keep records for as long as objections and claims may come; square inspection with data protection.',
    forProvider: 'Ask for notice of changed standards; manage your staff yourself, lest it be found labour dispatch.',
  },
  findings: {
    'records-kept-briefly': {
      problem: 'Records are kept for less than three months, hardly longer than objections may take.',
      reason: 'Claims live for three years; once records are gone neither party can prove anything.',
      repair: 'Extend it to a year or more, in line with personal information.',
    },
    'no-records': {
      problem: 'Nothing says how long records are kept; assessment and disputes lack evidence.',
      reason: 'Without recordings and chats there is no evidence for anything.',
      repair: 'Set a time, for example one year.',
    },
    'no-inspection': {
      problem: 'No right of inspection is agreed; the client can hardly verify the services.',
      reason: 'The client sees only what the provider reports.',
      repair: 'Agree on inspection after notice, and on the records it covers.',
    },
  },
}
