import type { ClauseText } from '../../clause.ts'
import { phrase } from '../../say/index.ts'
import { andCommas, client, list, p, provider, s, term, when } from '../../wording/build.ts'

const quoted = s`“${term('', phrase)}”`

export const text: ClauseText = {
  title: 'Customers Served',
  body: [
    p`${provider} serves the customers of ${client}.`,
    when('groups', p`Groups of customers: ${list('groups', quoted, andCommas)}.`),
    when('regions', p`Regions: ${list('regions', quoted, andCommas)}.`),
    when('languages', p`Languages: ${list('languages', quoted, andCommas)}.`),
  ],
  labels: { groups: 'Groups', regions: 'Regions', languages: 'Languages' },
  help: {
    purpose: 'Says which customers are served, in which regions and languages.',
    legalBasis: 'Civil Code art. 470 (subject matter).',
    forClient: 'If dialects or foreign languages are needed, name them and ask for staff who speak them.',
    forProvider: 'Customers outside are counted apart; a new language is a change with a new price.',
  },
  findings: {
    'no-language': {
      problem: 'No service language is agreed.',
      reason: 'When a customer speaks another language or dialect, scope and metrics are open to dispute.',
      repair: 'List the service languages, for example Mandarin and English.',
    },
    'nothing-limited': {
      problem: 'Neither groups nor regions nor languages are stated; the clause says nothing.',
      reason:
        'Without limits any contact of anybody may have to be handled, and neither staff nor fees can be planned.',
      repair: 'Fill in at least customer groups, regions or languages.',
    },
  },
}
