import type { ReviewRule } from '../../clause.ts'
import type { ThirdPartyExitTerms } from './terms.ts'

export const review: readonly ReviewRule<ThirdPartyExitTerms>[] = [
  {
    code: 'no-handover',
    severity: 'note',
    check: ({ handOverWithin }) => (handOverWithin === undefined ? [{ path: 'handOverWithin' }] : []),
  },
  {
    code: 'no-refund',
    severity: 'note',
    check: ({ refundWithin }) => (refundWithin === undefined ? [{ path: 'refundWithin' }] : []),
  },
  {
    code: 'contract-end-missing',
    severity: 'note',
    check: ({ grounds }) =>
      grounds.includes('contract-ended')
        ? []
        : [
            {
              path: 'grounds',
              repair: { op: 'set', path: 'third-party/exit.grounds', value: [...grounds, 'contract-ended'] },
            },
          ],
  },
]
