import { compare, fractionOf, ONE } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'
import type { SystemStabilityTerms } from './terms.ts'

const againstWhole = (availability: string): number => compare(fractionOf(availability), ONE)

export const review: readonly ReviewRule<SystemStabilityTerms>[] = [
  {
    code: 'above-whole',
    severity: 'error',
    check: ({ availability }) => (againstWhole(availability) > 0 ? [{ path: 'availability' }] : []),
  },
  {
    code: 'full-availability',
    severity: 'warning',
    check: ({ availability }) => (againstWhole(availability) === 0 ? [{ path: 'availability' }] : []),
  },
]
