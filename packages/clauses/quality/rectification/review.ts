import type { Duration, RectificationTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof RectificationTerms>

/** How many of each unit make up a month, at the least; more is long. */
const A_MONTH: Readonly<Record<Duration['unit'], number>> = {
  second: Number.POSITIVE_INFINITY,
  minute: Number.POSITIVE_INFINITY,
  hour: 720,
  day: 31,
  'working-day': 22,
  week: 4,
  month: 1,
  year: 0,
}

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'within-long',
    severity: 'warning',
    check: ({ within }) => (within.value > A_MONTH[within.unit] ? [{ path: 'within' }] : []),
  },
  {
    code: 'no-consequence',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百八十二条', en: 'Civil Code art. 582' },
    check: ({ times }) => (times === undefined ? [{ path: 'times' }] : []),
  },
  {
    code: 'no-reinspection',
    severity: 'note',
    check: ({ reinspectionWithin }) => (reinspectionWithin === undefined ? [{ path: 'reinspectionWithin' }] : []),
  },
]
