import type { ReviewRule } from '../../clause.ts'
import type { CustomTerms } from './terms.ts'

export const review: readonly ReviewRule<CustomTerms>[] = [
  {
    code: 'no-heading',
    severity: 'note',
    check: ({ heading }) => (heading.trim() === '' ? [{ path: 'heading' }] : []),
  },
]
