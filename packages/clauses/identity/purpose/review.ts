import type { ReviewRule } from '../../clause.ts'
import type { PurposeTerms } from './terms.ts'

/** A purpose of fewer characters says nothing that could be defeated. */
const FEWEST_CHARACTERS = 10

export const review: readonly ReviewRule<PurposeTerms>[] = [
  {
    code: 'purpose-too-short',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百六十三条第一款', en: 'Civil Code art. 563(1)' },
    check: ({ purpose }) => (purpose['zh-CN'].trim().length < FEWEST_CHARACTERS ? [{ path: 'purpose' }] : []),
  },
]
