import { duration, localProse, phrase, share } from '@heqi/clauses/say'
import {
  andCommas,
  channelWords,
  choose,
  clause,
  list,
  p,
  provider,
  recordFilterWords,
  s,
  term,
  when,
} from '@heqi/clauses/words'
import { type AnnexPart, column, heading, ifSet, paragraphs, tableOf } from '../annex.ts'

const targets = (at: string): AnnexPart =>
  tableOf(
    `${at}.targets`,
    column('Applies to', 5, s`${choose('filter', { absent: s`all contacts` }, recordFilterWords('filter').en)}`),
    column('Within', 2, s`${term('within', duration)}`),
    column('Share in time', 2, s`${when('attainment', s`at least ${term('attainment', share)}`)}`),
  )

export const parts: readonly AnnexPart[] = [
  heading('Services'),
  tableOf('scope/services.items', column('Service', 1, s`${term('', localProse)}`)),
  heading('Channels and case types'),
  paragraphs(
    p`${provider} shall serve through the following channels: ${list('scope/channels.channels', channelWords.en, andCommas)}.`,
    p`${provider} shall handle the following case types: ${list('scope/services.caseTypes', s`“${term('', phrase)}”`, andCommas)}.`,
    when(
      'scope/services.excludedCaseTypes',
      p`Case types that are not part of the services: ${list('scope/services.excludedCaseTypes', s`“${term('', phrase)}”`, andCommas)}.`,
    ),
  ),
  ifSet('service-level/first-response', heading('Times for a first response'), targets('service-level/first-response')),
  ifSet('service-level/resolution', heading('Times for resolution'), targets('service-level/resolution')),
  paragraphs(p`For the rights and duties in these matters, ${clause('scope/services', 'Services')} governs.`),
]
