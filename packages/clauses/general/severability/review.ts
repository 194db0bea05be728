import type { ReviewRule } from '../../clause.ts'
import type { SeverabilityTerms } from './terms.ts'

export const review: readonly ReviewRule<SeverabilityTerms>[] = [
  {
    code: 'closest-valid-uncertain',
    severity: 'note',
    check: ({ replacement }) =>
      replacement === 'closest-valid'
        ? [
            {
              path: 'replacement',
              repair: { op: 'set', path: 'general/severability.replacement', value: 'negotiated' },
            },
          ]
        : [],
  },
]
