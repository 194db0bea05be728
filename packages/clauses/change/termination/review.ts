import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { TerminationTerms } from './terms.ts'

const THREE_MONTHS = { value: 3, unit: 'month' } as const

export const review: readonly ReviewRule<TerminationTerms>[] = [
  {
    code: 'expiry-missing',
    severity: 'warning',
    check: ({ grounds }) =>
      grounds.includes('expiry')
        ? []
        : [
            {
              path: 'grounds',
              repair: { op: 'set', path: 'change/termination.grounds', value: ['expiry', ...grounds] },
            },
          ],
  },
  {
    code: 'slow-settlement',
    severity: 'note',
    check: ({ settleWithin }) =>
      roughHours(settleWithin) > roughHours(THREE_MONTHS) ? [{ path: 'settleWithin' }] : [],
  },
  {
    code: 'no-payment-time',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十一条第四项', en: 'Civil Code art. 511(4)' },
    check: ({ payWithin }) => (payWithin === undefined ? [{ path: 'payWithin' }] : []),
  },
]
