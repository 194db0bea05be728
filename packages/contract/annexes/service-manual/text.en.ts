import { duration, phrase } from '@heqi/clauses/say'
import { choose, client, p, provider, s, term, when } from '@heqi/clauses/words'
import { type AnnexPart, column, form, heading, ifSet, paragraphs, tableOf, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`This manual is drawn up by ${choose('scope/services.manual', { client: s`${client}`, provider: s`${provider}`, jointly: s`both parties`, absent: s`both parties` })}. Staff serve by it.`,
  ),
  heading('Service hours'),
  wordingOf('scope/service-hours'),
  heading('Channels'),
  wordingOf('scope/channels'),
  heading('Case types and steps'),
  tableOf(
    'scope/services.caseTypes',
    column('Case type', 2, s`${term('', phrase)}`),
    column('What to ask first', 3, []),
    column('Steps', 4, []),
    column('What to answer', 3, []),
  ),
  ifSet('service-level/first-response', heading('First response'), wordingOf('service-level/first-response')),
  ifSet('service-level/resolution', heading('Resolution'), wordingOf('service-level/resolution')),
  ifSet(
    'riders/technical-support.levels',
    heading('Levels and escalation'),
    tableOf(
      'riders/technical-support.levels',
      column('Level', 1, s`${term('name', phrase)}`),
      column('Scope', 3, s`${term('scope', phrase)}`),
      column('Contact', 2, []),
    ),
  ),
  heading('Wording'),
  form(5, ['Situation', 2], ['Standard wording', 5], ['Wording not to be used', 4]),
  heading('Records'),
  paragraphs(
    p`Each contact is recorded with its channel, time, customer, case type, handling and outcome; of a customer’s personal information only what the case needs is recorded.`,
    when(
      'care/provider-duties.recordKeeping',
      p`Recordings, conversations and cases are kept for ${term('care/provider-duties.recordKeeping', duration)}.`,
    ),
  ),
]
