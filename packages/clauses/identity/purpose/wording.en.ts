import type { ClauseText } from '../../clause.ts'
import { localProse } from '../../say/index.ts'
import { p, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Purpose',
  body: [
    when('background', p`Background: ${term('background', localProse)}`),
    p`The parties make this Contract for the following purpose: ${term('purpose', localProse)}`,
  ],
  labels: { background: 'Background', purpose: 'Purpose' },
  help: {
    purpose: 'Says why the parties contract.',
    legalBasis: 'Civil Code arts. 563 (rescission when the purpose is defeated) and 142 (interpretation).',
    forClient: 'Name service quality as the purpose: lasting failure then defeats it and gives a right to rescind.',
    forProvider: 'Keep the purpose to the service itself; sales or retention named there may be owed as a result.',
  },
  findings: {
    'purpose-too-short': {
      problem: 'The purpose is too short to tell whether it has been achieved.',
      reason: 'Defeat of the purpose is a statutory ground for rescission; a vague purpose makes it hard to invoke.',
      repair: 'Say for whom, which services, and what result is expected.',
    },
  },
}
