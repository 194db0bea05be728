import type { SuspensionRightTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof SuspensionRightTerms>

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'no-warning-time',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百二十六条', en: 'Civil Code art. 526' },
    check: ({ notice }) => (notice.value === 0 ? [{ path: 'notice' }] : []),
  },
  {
    code: 'no-restart',
    severity: 'note',
    check: ({ restartWithin }) => (restartWithin === undefined ? [{ path: 'restartWithin' }] : []),
  },
]
