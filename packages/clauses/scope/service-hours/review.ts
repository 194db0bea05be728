import type { ServiceHoursTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof ServiceHoursTerms>
type Window = Terms['weekly'][number]['windows'][number]

/** Minutes since midnight; a window that ends at or before its beginning ends the next day. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
function spanOf({ from, to }: Window): readonly [number, number] {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  return [start, end > start ? end : end + 24 * 60]
}

const doOverlap = (a: Window, b: Window): boolean => {
  const [[aStart, aEnd], [bStart, bEnd]] = [spanOf(a), spanOf(b)]
  return aStart < bEnd && bStart < aEnd
}

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'day-twice',
    severity: 'error',
    check: ({ weekly }) => {
      const days = weekly.flatMap((row) => row.days)
      return days.some((day, index) => days.indexOf(day) < index) ? [{ path: 'weekly' }] : []
    },
  },
  {
    code: 'empty-window',
    severity: 'warning',
    check: ({ weekly }) =>
      weekly.flatMap((row, index) =>
        row.windows.some(({ from, to }) => from === to) ? [{ path: `weekly[${index}].windows` }] : [],
      ),
  },
  {
    code: 'windows-overlap',
    severity: 'error',
    check: ({ weekly }) =>
      weekly.flatMap(({ windows }, index) =>
        windows.some((a, at) => windows.slice(at + 1).some((b) => doOverlap(a, b)))
          ? [{ path: `weekly[${index}].windows` }]
          : [],
      ),
  },
]
