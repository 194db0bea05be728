import type { Duration, HeadcountChangeTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof HeadcountChangeTerms>

/** The most of each unit that is no more than two months. */
const TWO_MONTHS: Readonly<Record<Duration['unit'], number>> = {
  second: Number.POSITIVE_INFINITY,
  minute: Number.POSITIVE_INFINITY,
  hour: 1_488,
  day: 62,
  'working-day': 44,
  week: 9,
  month: 2,
  year: 0,
}

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'notice-zero',
    severity: 'error',
    check: ({ notice }) => (notice.value === 0 ? [{ path: 'notice' }] : []),
  },
  {
    code: 'notice-long',
    severity: 'note',
    check: ({ notice }) => (notice.value > TWO_MONTHS[notice.unit] ? [{ path: 'notice' }] : []),
  },
  {
    code: 'settlement-contradicts-effect',
    severity: 'warning',
    check: ({ effective, settlement }) =>
      effective === 'next-month' && settlement === 'pro-rata' ? [{ path: 'settlement' }] : [],
  },
]
