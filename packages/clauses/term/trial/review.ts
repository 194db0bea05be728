import { compare, fractionOf, ONE } from '@heqi/vocabulary'
import type { DraftTerms, ReviewRule } from '../../clause.ts'
import type { TrialClauseTerms } from './terms.ts'

const termOf = (draft: DraftTerms) => draft['term/duration'] as { start?: string; end?: string } | undefined

const isLumpSum = (draft: DraftTerms): boolean =>
  (draft['fees/total-price'] as { basis?: string } | undefined)?.basis === 'lump-sum'

export const review: readonly ReviewRule<TrialClauseTerms>[] = [
  {
    code: 'ends-before-term',
    severity: 'error',
    check: ({ start: own, end }, draft) => {
      const start = termOf(draft)?.start
      return own === undefined && start !== undefined && end < start ? [{ path: 'end' }] : []
    },
  },
  {
    code: 'longer-than-term',
    severity: 'error',
    check: ({ end }, draft) => {
      const last = termOf(draft)?.end
      return last !== undefined && end > last ? [{ path: 'end' }] : []
    },
  },
  {
    code: 'dearer-than-after',
    severity: 'warning',
    check: ({ feeShare }) =>
      feeShare !== undefined && compare(fractionOf(feeShare), ONE) > 0
        ? [{ path: 'feeShare', data: { feeShare } }]
        : [],
  },
  {
    code: 'share-of-no-monthly-fee',
    severity: 'warning',
    check: ({ feeShare }, draft) => (feeShare !== undefined && isLumpSum(draft) ? [{ path: 'feeShare' }] : []),
  },
  {
    code: 'no-exit',
    severity: 'warning',
    check: ({ exitNotice }) => (exitNotice === undefined ? [{ path: 'exitNotice' }] : []),
  },
]
