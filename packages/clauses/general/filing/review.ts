import type { ReviewRule } from '../../clause.ts'
import type { FilingTerms } from './terms.ts'

export const review: readonly ReviewRule<FilingTerms>[] = [
  { code: 'no-time', severity: 'note', check: ({ within }) => (within === undefined ? [{ path: 'within' }] : []) },
]
