import type { ReviewRule } from '../../clause.ts'
import type { TechnicalSupportTerms } from './terms.ts'

export const review: readonly ReviewRule<TechnicalSupportTerms>[] = [
  { code: 'no-manual', severity: 'note', check: ({ manual }) => (manual ? [] : [{ path: 'manual' }]) },
  {
    code: 'on-site-without-times',
    severity: 'warning',
    check: ({ kinds }, draft) =>
      kinds.includes('on-site') && draft['service-level/on-site'] === undefined ? [{ path: 'kinds' }] : [],
  },
  {
    code: 'kind-twice',
    severity: 'warning',
    check: ({ kinds }) =>
      kinds.flatMap((kind, index) =>
        kinds.indexOf(kind) < index ? [{ path: `kinds[${index}]`, data: { kind } }] : [],
      ),
  },
]
