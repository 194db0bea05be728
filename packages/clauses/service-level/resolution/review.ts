import { elapsedMs } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'
import { attainmentAboveWhole, targetUnreachable } from '../../shared/target-review.ts'
import type { ResolutionTerms } from './terms.ts'

type Responses = { readonly targets?: readonly { readonly within: Parameters<typeof elapsedMs>[0] }[] }

export const review: readonly ReviewRule<ResolutionTerms>[] = [
  attainmentAboveWhole,
  targetUnreachable,
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
