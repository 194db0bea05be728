import type { ClauseText } from '../../clause.ts'
import { count } from '../../say/index.ts'
import { choose, p, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Counterparts',
  body: [
    p`Number of counterparts of this Contract: ${term('copies', count)}; held by each party: ${term('each', count)}. All counterparts have the same force.`,
    choose('electronic', {
      true: p`An electronic contract signed with reliable electronic signatures has the same force as one on paper.`,
      false: p`The signatures on paper are decisive.`,
      absent: [],
    }),
  ],
  labels: { copies: 'Counterparts', each: 'Held by each party', electronic: 'Electronic contract has the same force' },
  help: {
    purpose: 'States how many counterparts there are and who holds them.',
    legalBasis: 'Civil Code art. 469; Electronic Signature Law art. 14.',
    forClient: 'If the contract is filed, keep a counterpart for it.',
    forProvider: 'When signing electronically, keep the time-stamped original.',
  },
  findings: {
    'copies-too-few': 'There are fewer counterparts than the parties hold together.',
    'copies-left-over': 'More counterparts are made than the parties hold, and nobody is named for the rest.',
  },
}
