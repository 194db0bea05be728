import type { ClauseText } from '../../clause.ts'
import { count, countOf } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Counterparts',
  body: [
    p`This Contract is made in ${term('copies', countOf('份', 'counterpart'))}${when('each', s`, of which each party holds ${term('each', count)}`)}${when('client', s`, ${client} holding ${term('client', count)}`)}${when('provider', s`, ${provider} holding ${term('provider', count)}`)}. All counterparts have the same legal force.`,
    choose('electronic', {
      true: p`An electronic contract signed with reliable electronic signatures has the same legal force as a contract on paper.`,
      false: p`Only the counterparts signed on paper are authoritative.`,
      absent: [],
    }),
  ],
  labels: {
    copies: 'Counterparts',
    each: 'Held by each party',
    client: 'Held by the client',
    provider: 'Held by the provider',
    electronic: 'Electronic contract has the same force',
  },
  help: {
    purpose: 'States how many counterparts there are and who holds them.',
    legalBasis: 'Civil Code art. 469; Electronic Signature Law art. 14.',
    forClient:
      'Allow counterparts for filing, notarisation or the group’s archive; seal across the pages of a long contract.',
    forProvider:
      'When signing electronically, keep the time-stamped original and the report that verifies the signatures; a print is only a copy.',
  },
  findings: {
    'copies-too-few': {
      problem: 'There are fewer counterparts than the parties hold together.',
      reason: 'One party gets no original.',
      repair: 'Make more counterparts, or let each hold fewer.',
    },
    'copies-left-over': {
      problem: 'More counterparts are made than the parties hold, and nobody is named for the rest.',
      reason: 'Originals that nobody holds may be misused.',
      repair: 'Let the number equal what both hold, or say who holds the rest.',
    },
  },
}
