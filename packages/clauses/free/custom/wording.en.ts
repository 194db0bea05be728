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
    forClient: 'Nothing is computed from a custom clause; use a clause of the library where there is one.',
    forProvider: 'Nothing is computed from a custom clause; use a clause of the library where there is one.',
  },
  findings: { 'no-heading': 'The custom clause has no heading, so it cannot be told from others in the contents.' },
}
