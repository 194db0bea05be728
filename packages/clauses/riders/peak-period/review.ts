import type { ReviewRule } from '../../clause.ts'
import type { PeakPeriodTerms } from './terms.ts'

export const review: readonly ReviewRule<PeakPeriodTerms>[] = [
  {
    code: 'ends-before-it-begins',
    severity: 'error',
    check: ({ periods }) =>
      periods.flatMap(({ from, to }, index) =>
        from !== undefined && to !== undefined && to < from ? [{ path: `periods[${index}].to` }] : [],
      ),
  },
  {
    code: 'no-number',
    severity: 'warning',
    check: ({ extraStaff, extraStaffShare }) =>
      extraStaff === undefined && extraStaffShare === undefined ? [{ path: 'extraStaffShare' }] : [],
  },
  {
    code: 'outside-term',
    severity: 'warning',
    check: ({ periods }, draft) => {
      const term = draft['term/duration'] as { start?: string; end?: string } | undefined
      return periods.flatMap(({ from, to }, index) => {
        const isBefore = to !== undefined && term?.start !== undefined && to < term.start
        const isAfter = from !== undefined && term?.end !== undefined && from > term.end
        return isBefore || isAfter ? [{ path: `periods[${index}]` }] : []
      })
    },
  },
]
