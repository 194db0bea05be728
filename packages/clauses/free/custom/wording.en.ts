import type { ClauseText } from '../../clause.ts'
import { prose } from '../../say/index.ts'
import { items, p, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Custom Clause',
  body: [items('paragraphs', p`${term('', prose)}`)],
  labels: { heading: 'Heading', paragraphs: 'Paragraphs' },
  help: {
    purpose: 'Holds what the library has no clause for, word for word.',
    legalBasis: '',
    forClient:
      'It is kept word for word and drives no clock, assessment or statement; use a clause of the library where there is one, so that its figures run.',
    forProvider: 'It is not checked against the other clauses; put amounts and times into clauses of the library.',
  },
  findings: {
    'no-heading': {
      problem: 'The custom clause has no heading, so it cannot be told from others in the contents.',
      reason: 'Contents, references and comparison know a clause by its heading.',
      repair: 'Give the clause a heading.',
    },
  },
}
