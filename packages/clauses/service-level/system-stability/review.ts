import { compare, fractionOf, ONE } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'
import type { SystemStabilityTerms } from './terms.ts'

const againstWhole = (availability: string): number => compare(fractionOf(availability), ONE)

export const review: readonly ReviewRule<SystemStabilityTerms>[] = [
  {
    code: 'above-whole',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百八十条第一款', en: 'Civil Code art. 580(1)' },
    check: ({ availability }) => (againstWhole(availability) > 0 ? [{ path: 'availability' }] : []),
  },
  {
    code: 'full-availability',
    severity: 'warning',
    check: ({ availability }) => (againstWhole(availability) === 0 ? [{ path: 'availability' }] : []),
  },
]
