import type { ReviewRule } from '../../clause.ts'
import type { EntireAgreementTerms } from './terms.ts'

export const review: readonly ReviewRule<EntireAgreementTerms>[] = [
  {
    code: 'supersedes-everything',
    severity: 'warning',
    check: ({ supersedes }) =>
      supersedes === 'all'
        ? [
            {
              path: 'supersedes',
              repair: { op: 'set', path: 'general/entire-agreement.supersedes', value: 'same-subject' },
            },
          ]
        : [],
  },
]
