import { duration, phrase } from '@heqi/clauses/say'
import { andCommas, clause, client, list, p, provider, s, term } from '@heqi/clauses/words'
import { type AnnexPart, column, form, heading, ifSet, paragraphs, tableOf } from '../annex.ts'
import { emergencyFlow } from './flow.ts'

const at = (path: string) => `riders/emergency.${path}`

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`This chart draws ${clause('riders/emergency', 'Emergency Response')}. It applies to the following emergencies: ${list(at('events'), s`${term('', phrase)}`, andCommas)}.`,
  ),
  {
    kind: 'flow',
    steps: emergencyFlow({
      event: s`An emergency occurs`,
      notice: s`${client} notifies ${provider}`,
      start: s`${provider} starts the emergency response within ${term(at('startWithin'), duration)}`,
      serve: s`Customers affected are served first`,
      report: s`${provider} reports progress to ${client} every ${term(at('reportEvery'), duration)}`,
      isOver: s`Is it over?`,
      review: s`Written review within ${term(at('reviewWithin'), duration)}`,
      end: s`The emergency response ends`,
      yes: 'Yes',
      no: 'No',
    }),
  },
  ifSet(
    at('roles'),
    heading('Roles'),
    tableOf(at('roles'), column('Role', 1, s`${term('role', phrase)}`), column('Duty', 3, s`${term('duty', phrase)}`)),
  ),
  heading('Contacts'),
  form(4, ['Name', 2], ['Party and role', 3], ['Telephone, day and night', 3]),
]
