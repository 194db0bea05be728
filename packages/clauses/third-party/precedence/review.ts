import type { ReviewRule } from '../../clause.ts'
import type { ThirdPartyPrecedenceTerms } from './terms.ts'

export const review: readonly ReviewRule<ThirdPartyPrecedenceTerms>[] = [
  {
    code: 'agreement-prevails',
    severity: 'warning',
    check: ({ prevails }) =>
      prevails === 'third-party-agreement'
        ? [
            {
              path: 'prevails',
              repair: { op: 'set', path: 'third-party/precedence.prevails', value: 'main-contract' },
            },
          ]
        : [],
  },
  {
    code: 'ownership-open',
    severity: 'note',
    check: ({ ownership }) => (ownership === undefined ? [{ path: 'ownership' }] : []),
  },
  {
    code: 'no-conflict-notice',
    severity: 'note',
    check: ({ notice }) => (notice === undefined ? [{ path: 'notice' }] : []),
  },
]
