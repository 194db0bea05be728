import type { ReviewRule } from '../../clause.ts'
import type { AudienceClauseTerms } from './terms.ts'

export const review: readonly ReviewRule<AudienceClauseTerms>[] = [
  {
    code: 'no-language',
    severity: 'note',
    check: ({ languages, groups, regions }) =>
      languages === undefined && (groups ?? regions) !== undefined ? [{ path: 'languages' }] : [],
  },
  {
    code: 'nothing-limited',
    severity: 'warning',
    check: (terms) => (Object.keys(terms).length === 0 ? [{ path: '' }] : []),
  },
]
