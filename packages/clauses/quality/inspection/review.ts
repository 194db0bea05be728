import { compare, fractionOf, ONE } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'
import type { InspectionTerms } from './terms.ts'

export const review: readonly ReviewRule<InspectionTerms>[] = [
  {
    code: 'more-than-all',
    severity: 'error',
    check: ({ share }) => (share !== undefined && compare(fractionOf(share), ONE) > 0 ? [{ path: 'share' }] : []),
  },
  {
    code: 'no-sample',
    severity: 'warning',
    check: ({ sample, share }) => (sample === undefined && share === undefined ? [{ path: 'sample' }] : []),
  },
  {
    code: 'no-appeal',
    severity: 'note',
    check: ({ appealWithin }) => (appealWithin === undefined ? [{ path: 'appealWithin' }] : []),
  },
  {
    code: 'appeal-unanswered',
    severity: 'note',
    check: ({ appealWithin, reviewWithin }) =>
      appealWithin !== undefined && reviewWithin === undefined ? [{ path: 'reviewWithin' }] : [],
  },
]
