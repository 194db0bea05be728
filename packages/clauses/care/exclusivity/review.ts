import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { ExclusivityTerms } from './terms.ts'

const LONGEST_HOURS = roughHours({ value: 2, unit: 'year' })

export const review: readonly ReviewRule<ExclusivityTerms>[] = [
  {
    code: 'long-after-end',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国反垄断法》第十七条', en: 'Anti-Monopoly Law art. 17' },
    check: ({ afterEnd }) => (afterEnd && roughHours(afterEnd) > LONGEST_HOURS ? [{ path: 'afterEnd' }] : []),
  },
  {
    code: 'ban-without-declaration',
    severity: 'note',
    check: ({ declareWithin }) => (declareWithin === undefined ? [{ path: 'declareWithin' }] : []),
  },
]
