import type { ClauseText } from '../../clause.ts'
import { localPhrase } from '../../say/index.ts'
import { andCommas, choose, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Entire Agreement',
  body: [
    p`This Contract with its annexes is the entire agreement of the parties on its subject and replaces what they agreed before, orally or in writing, on ${choose(
      'supersedes',
      { 'same-subject': s`the same subject`, all: s`any subject` },
    )}.`,
    when('except', p`The following remain in force: ${list('except', s`“${term('', localPhrase)}”`, andCommas)}.`),
  ],
  labels: { supersedes: 'Replaces', except: 'Remains in force' },
  help: {
    purpose: 'Says that this contract holds and earlier agreements do not.',
    legalBasis: 'Civil Code arts. 543 (change by agreement) and 473 (invitations and advertising).',
    forClient: 'If the tender or service promises shall hold, list them.',
    forProvider: 'List old accounts that are settled and not yet paid.',
  },
  findings: {
    'supersedes-everything':
      'Agreements on any subject are replaced; that may hit contracts that have nothing to do with this one.',
  },
}
