import { isCalendarDate } from '@heqi/terms'
import type { ReviewRule } from '../../clause.ts'
import { comingPeak } from './coming-peaks.ts'
import type { PeakPeriodTerms } from './terms.ts'

type Period = PeakPeriodTerms['periods'][number]
type Term = { readonly start?: string; readonly end?: string }

const isOutside = ({ from, to }: Period, { start, end }: Term): boolean =>
  (to !== undefined && start !== undefined && to < start) || (from !== undefined && end !== undefined && from > end)

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
    check: ({ extraStaff, extraStaffShare, staff }) =>
      extraStaff === undefined && extraStaffShare === undefined && staff === undefined
        ? [{ path: 'extraStaffShare' }]
        : [],
  },
  {
    code: 'dearer-on-no-date',
    severity: 'warning',
    check: ({ periods, priceMultiple }) =>
      priceMultiple === undefined
        ? []
        : periods.flatMap(({ name, from, to }, index) =>
            from === undefined || to === undefined ? [{ path: `periods[${index}].from`, data: { name } }] : [],
          ),
  },
  {
    code: 'outside-term',
    severity: 'warning',
    check: ({ periods }, draft) => {
      const term = (draft['term/duration'] ?? {}) as Term
      return periods.flatMap((period, index) => {
        if (!isOutside(period, term)) return []
        const path = `periods[${index}]`
        const moved = movedInto(term, period)
        const repair = moved && ({ op: 'set', path: `riders/peak-period.${path}`, value: moved } as const)
        return [{ path, data: { name: period.name }, ...(repair === undefined ? {} : { repair }) }]
      })
    },
  },
]

/** The same peak as it next comes round, where that lies within the term. */
function movedInto(term: Term, period: Period): Period | undefined {
  const { start } = term
  if (start === undefined || ![start, period.from, period.to].every((day) => day === undefined || isCalendarDate(day)))
    return undefined
  const coming = comingPeak(period, start)
  return isOutside(coming, term) ? undefined : coming
}
