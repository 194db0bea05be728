import type { ReviewRule } from '../../clause.ts'
import type { CounterpartsTerms } from './terms.ts'

export const review: readonly ReviewRule<CounterpartsTerms>[] = [
  {
    code: 'copies-too-few',
    severity: 'error',
    check: ({ copies, each }) => (copies < 2 * each ? [{ path: 'copies', data: { copies, needed: 2 * each } }] : []),
  },
  {
    code: 'copies-left-over',
    severity: 'note',
    check: ({ copies, each }, draft) =>
      copies > 2 * each && draft['general/filing'] === undefined ? [{ path: 'copies' }] : [],
  },
]
