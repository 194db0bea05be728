import type { ReviewRule } from '../../clause.ts'
import type { PurposeTerms } from './terms.ts'

/** A purpose of fewer characters says nothing that could be defeated. */
const FEWEST_CHARACTERS = 10

export const review: readonly ReviewRule<PurposeTerms>[] = [
  {
    code: 'purpose-too-short',
    severity: 'note',
    check: ({ purpose }) => (purpose['zh-CN'].trim().length < FEWEST_CHARACTERS ? [{ path: 'purpose' }] : []),
  },
]
