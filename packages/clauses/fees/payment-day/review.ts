import type { Duration, PaymentDayTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof PaymentDayTerms>

/** Days to compare a term with, at the least it can be: 28 a month, 7 for 5 working days. */
const LEAST_DAYS: Readonly<Record<Duration['unit'], number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  'working-day': 1.4,
  week: 7,
  month: 28,
  year: 365,
}

/** The most that a large company may agree with a small or medium-sized one (art. 9 of the Regulations). */
const MOST_DAYS = 60

/** The shortest month; a day beyond it is missing somewhere. */
const SHORTEST_MONTH = 28

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'term-over-sixty-days',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《保障中小企业款项支付条例》第九条', en: 'Regulations on Payments to SMEs art. 9' },
    check: (terms) =>
      terms.kind === 'after' && terms.within.value * LEAST_DAYS[terms.within.unit] > MOST_DAYS
        ? [{ path: 'within' }]
        : [],
  },
  {
    code: 'day-missing-in-some-months',
    severity: 'note',
    check: (terms) =>
      terms.kind === 'day-of-month' && terms.day > SHORTEST_MONTH ? [{ path: 'day', data: { day: terms.day } }] : [],
  },
  {
    code: 'paid-before-month-ends',
    severity: 'note',
    check: (terms) => {
      if (terms.kind === 'in-advance') return [{ path: 'month' }]
      return terms.kind === 'day-of-month' && terms.monthsAfter === 0 ? [{ path: 'monthsAfter' }] : []
    },
  },
]
