import type { ClauseText } from '../../clause.ts'
import { localPhrase } from '../../say/index.ts'
import { andCommas, choose, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Entire Agreement',
  body: [
    p`This Contract with its annexes constitutes the entire agreement of the parties on its subject matter and supersedes all prior oral and written agreements between them on ${choose(
      'supersedes',
      { 'same-subject': s`the same subject matter`, all: s`any subject matter` },
    )}.`,
    when(
      'except',
      p`The following documents remain in force: ${list('except', s`“${term('', localPhrase)}”`, andCommas)}.`,
    ),
  ],
  labels: { supersedes: 'Replaces', except: 'Remains in force' },
  help: {
    purpose: 'Says that this contract holds and earlier agreements do not.',
    legalBasis: 'Civil Code arts. 543 (change by agreement) and 473 (invitations and advertising).',
    forClient:
      'List one by one the tender, the bid and the promises made in demonstrations that shall hold; signature replaces all others.',
    forProvider:
      'List old accounts still unpaid and NDAs still running; refuse words that replace agreements “on any subject”.',
  },
  findings: {
    'supersedes-everything': {
      problem: 'Agreements on any subject are replaced; that may hit contracts that have nothing to do with this one.',
      reason: 'NDAs and other contracts between the parties would fall too.',
      repair: 'Limit it to the same subject.',
    },
  },
}
