import type { Duration } from '@heqi/terms'
import type { ReviewRule } from '../../clause.ts'
import type { EvidenceLogTerms } from './terms.ts'

/** Civil Code art. 188: three years. */
const LIMITATION_MONTHS = 36
/** Fewer days than this leave no time to compare a month's records. */
const FEWEST_DAYS_TO_OBJECT = 3

const monthsOf = ({ value, unit }: Duration): number => (unit === 'year' ? value * 12 : unit === 'month' ? value : 0)
const daysOf = ({ value, unit }: Duration): number =>
  unit === 'day' || unit === 'working-day'
    ? value
    : unit === 'hour' || unit === 'minute' || unit === 'second'
      ? 0
      : Infinity

export const review: readonly ReviewRule<EvidenceLogTerms>[] = [
  {
    code: 'kept-shorter-than-limitation',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第一百八十八条', en: 'Civil Code art. 188' },
    check: ({ keepFor }) => (monthsOf(keepFor) < LIMITATION_MONTHS ? [{ path: 'keepFor' }] : []),
  },
  {
    code: 'objection-too-short',
    severity: 'warning',
    check: ({ objectWithin }) => (daysOf(objectWithin) < FEWEST_DAYS_TO_OBJECT ? [{ path: 'objectWithin' }] : []),
  },
  {
    code: 'records-left-out',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《最高人民法院关于民事诉讼证据的若干规定》第九十四条',
      en: 'Provisions on Evidence in Civil Litigation art. 94',
    },
    check: ({ entries }) => (entries.includes('service-records') ? [] : [{ path: 'entries' }]),
  },
]
