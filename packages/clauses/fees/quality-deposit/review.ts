import type { ReviewRule } from '../../clause.ts'
import type { QualityDepositTerms } from './terms.ts'

export const review: readonly ReviewRule<QualityDepositTerms>[] = [
  {
    code: 'no-amount',
    severity: 'error',
    check: ({ amountYuan, share }) => (amountYuan === undefined && share === undefined ? [{ path: 'amountYuan' }] : []),
  },
  {
    code: 'stated-twice',
    severity: 'warning',
    check: ({ amountYuan, share }) => (amountYuan !== undefined && share !== undefined ? [{ path: 'share' }] : []),
  },
  {
    code: 'no-top-up',
    severity: 'note',
    check: ({ topUpWithin }) => (topUpWithin === undefined ? [{ path: 'topUpWithin' }] : []),
  },
  {
    code: 'retained-as-well',
    severity: 'warning',
    check: (_, draft) => {
      const schedule = draft['fees/payment-schedule'] as { readonly retention?: unknown } | undefined
      return schedule?.retention === undefined ? [] : [{ path: '' }]
    },
  },
]
