import type { ReviewRule } from '../../clause.ts'
import type { SurveysTerms } from './terms.ts'

type Delay = NonNullable<SurveysTerms['delay']>

/** The most of each unit that is no more than a week. */
const A_WEEK: Readonly<Record<Delay['unit'], number>> = {
  second: 604_800,
  minute: 10_080,
  hour: 168,
  day: 7,
  'working-day': 5,
  week: 1,
  month: 0,
  year: 0,
}

export const review: readonly ReviewRule<SurveysTerms>[] = [
  {
    code: 'satisfied-above-scale',
    severity: 'error',
    check: ({ scale, satisfiedFrom }) =>
      satisfiedFrom > scale ? [{ path: 'satisfiedFrom', data: { from: satisfiedFrom, scale } }] : [],
  },
  {
    code: 'satisfied-from-bottom',
    severity: 'warning',
    check: ({ satisfiedFrom }) => (satisfiedFrom === 1 ? [{ path: 'satisfiedFrom' }] : []),
  },
  {
    code: 'never-sent',
    severity: 'error',
    check: ({ delay, every }) => (delay === undefined && every === undefined ? [{ path: 'delay' }] : []),
  },
  {
    code: 'delay-long',
    severity: 'note',
    check: ({ delay }) => (delay !== undefined && delay.value > A_WEEK[delay.unit] ? [{ path: 'delay' }] : []),
  },
]
