import type { DraftTerms, ReviewRule } from '../../clause.ts'
import type { TrialClauseTerms } from './terms.ts'

const termOf = (draft: DraftTerms) => draft['term/duration'] as { start?: string; end?: string } | undefined

export const review: readonly ReviewRule<TrialClauseTerms>[] = [
  {
    code: 'ends-before-term',
    severity: 'error',
    check: ({ end }, draft) => {
      const start = termOf(draft)?.start
      return start !== undefined && end < start ? [{ path: 'end' }] : []
    },
  },
  {
    code: 'longer-than-term',
    severity: 'error',
    check: ({ end }, draft) => {
      const last = termOf(draft)?.end
      return last !== undefined && end > last ? [{ path: 'end' }] : []
    },
  },
  {
    code: 'no-exit',
    severity: 'warning',
    check: ({ exitNotice }) => (exitNotice === undefined ? [{ path: 'exitNotice' }] : []),
  },
]
