import { compare, elapsedMs, fractionOf, ONE } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'
import type { ResolutionTerms } from './terms.ts'

type Responses = { readonly targets?: readonly { readonly within: Parameters<typeof elapsedMs>[0] }[] }

export const review: readonly ReviewRule<ResolutionTerms>[] = [
  {
    code: 'attainment-above-whole',
    severity: 'error',
    check: ({ targets }) =>
      targets.flatMap(({ attainment }, index) =>
        attainment !== undefined && compare(fractionOf(attainment), ONE) > 0
          ? [{ path: `targets[${index}].attainment`, data: { attainment } }]
          : [],
      ),
  },
  {
    code: 'target-unreachable',
    severity: 'warning',
    check: ({ targets }) => {
      const general = targets.findIndex(({ filter }) => Object.keys(filter ?? {}).length === 0)
      return targets.flatMap((_, index) => (general >= 0 && index > general ? [{ path: `targets[${index}]` }] : []))
    },
  },
  {
    code: 'counts-unsaid',
    severity: 'note',
    check: ({ counts }) =>
      counts === undefined
        ? [{ path: 'counts', repair: { op: 'set', path: 'service-level/resolution.counts', value: 'solved' } }]
        : [],
  },
  {
    code: 'faster-than-response',
    severity: 'warning',
    check: ({ targets }, draft) => {
      const responses = (draft['service-level/first-response'] as Responses | undefined)?.targets ?? []
      const slowest = Math.max(...responses.map(({ within }) => elapsedMs(within) ?? 0))
      return targets.flatMap(({ within }, index) =>
        (elapsedMs(within) ?? slowest) < slowest ? [{ path: `targets[${index}].within` }] : [],
      )
    },
  },
]
