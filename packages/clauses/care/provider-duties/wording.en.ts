import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Duties of the Provider',
  body: [
    p`${provider} shall serve with diligence and care and keep to: ${list('standards', s`${term('', phrase)}`, andSemicolons)}.`,
    p`${provider} engages and manages its staff itself and bears an employer’s responsibility; requests of ${client} go to the managers of ${provider}, not to its staff.`,
    p`${provider} shall keep materials, accounts and equipment of ${client} safe, and promise customers nothing beyond its authority.`,
    when(
      'incidentReport',
      p`${provider} shall tell ${client} of serious complaints, public criticism or an outage within ${term('incidentReport', duration)} of learning of it.`,
    ),
    when(
      'recordKeeping',
      p`${provider} shall keep call recordings, chat records and cases complete for ${term('recordKeeping', duration)} from their making and hand them over as ${client} asks.`,
    ),
    when(
      'inspection',
      p`On ${term('inspection.notice', duration)} notice ${client} may inspect the place of service${choose(
        'inspection.records',
        {
          cases: s` and case records`,
          'recordings-and-cases': s`, case records and call recordings`,
        },
      )}, and ${provider} shall cooperate.`,
    ),
    choose('continuity', {
      true: p`${provider} shall keep a continuity plan with spare staff, power and network so that the services go on.`,
      false: p`After an outage ${provider} shall restore the services promptly; no continuity plan is agreed.`,
    }),
  ],
  labels: {
    standards: 'Standards',
    incidentReport: 'Serious events told within',
    recordKeeping: 'Records kept for',
    inspection: 'Inspection',
    'inspection.notice': 'Notice of inspection',
    'inspection.records': 'What is inspected',
    continuity: 'Continuity plan',
  },
  help: {
    purpose: 'Duties beyond service levels: standards, reports, records, inspection, continuity.',
    legalBasis:
      'Civil Code arts. 509 and 883 (performance of services); Interim Provisions on Labour Dispatch art. 27 (dispatch in disguise).',
    forClient: 'Keep records for as long as objections and claims may come; square inspection with data protection.',
    forProvider: 'Ask for notice of changed standards; manage your staff yourself, lest it be found labour dispatch.',
  },
  findings: {
    'records-kept-briefly': 'Records are kept for less than three months, hardly longer than objections may take.',
    'no-records': 'Nothing says how long records are kept; assessment and disputes lack evidence.',
    'no-inspection': 'No right of inspection is agreed; the client can hardly verify the services.',
  },
}
