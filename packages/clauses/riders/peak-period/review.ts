import { isCalendarDate } from '@heqi/terms'
import type { ReviewRule } from '../../clause.ts'
import type { PeakPeriodTerms } from './terms.ts'

type Period = PeakPeriodTerms['periods'][number]
type Term = { readonly start?: string; readonly end?: string }

const BY_MOON = /春节|元宵|端午|中秋|重阳/

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
    check: ({ extraStaff, extraStaffShare }) =>
      extraStaff === undefined && extraStaffShare === undefined ? [{ path: 'extraStaffShare' }] : [],
  },
  {
    code: 'outside-term',
    severity: 'warning',
    check: ({ periods }, draft) => {
      const term = (draft['term/duration'] ?? {}) as Term
      return periods.flatMap((period, index) => {
        if (!isOutside(period, term)) return []
        const path = `periods[${index}]`
        // The Chinese calendar dates festivals: their next days are not those of the last ones.
        const moved = BY_MOON.test(period.name) ? undefined : movedInto(term, period)
        const repair = moved && ({ op: 'set', path: `riders/peak-period.${path}`, value: moved } as const)
        return [{ path, data: { name: period.name }, ...(repair === undefined ? {} : { repair }) }]
      })
    },
  },
]

/** The same days of the first year in which they lie within the term. */
function movedInto(term: Term, period: Period): Period | undefined {
  const { from, to } = period
  const [first, last] = [term.start, term.end].map((date) => Number(date?.slice(0, 4)))
  const year = Number((from ?? to)?.slice(0, 4))
  if (first === undefined || last === undefined) return undefined
  for (let target = first; target <= last; target += 1) {
    const moved = (date: string): string => `${Number(date.slice(0, 4)) + target - year}${date.slice(4)}`
    const candidate: Period = {
      ...period,
      ...(from === undefined ? {} : { from: moved(from) }),
      ...(to === undefined ? {} : { to: moved(to) }),
    }
    const dates = [candidate.from, candidate.to].filter((date) => date !== undefined)
    if (dates.every(isCalendarDate) && !isOutside(candidate, term)) return candidate
  }
  return undefined
}
