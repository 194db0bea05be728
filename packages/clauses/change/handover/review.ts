import type { ReviewRule } from '../../clause.ts'
import type { HandoverTerms } from './terms.ts'

export const review: readonly ReviewRule<HandoverTerms>[] = [
  {
    code: 'no-certificate',
    severity: 'note',
    check: ({ certificateWithin }) => (certificateWithin === undefined ? [{ path: 'certificateWithin' }] : []),
  },
  {
    code: 'no-confirmation',
    severity: 'note',
    check: ({ confirm }) => (confirm === undefined ? [{ path: 'confirm' }] : []),
  },
  {
    code: 'unpaid-transition',
    severity: 'note',
    check: ({ transition }) => (transition?.charged === false ? [{ path: 'transition.charged' }] : []),
  },
  {
    code: 'customer-data-missing',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《中华人民共和国个人信息保护法》第二十一条第二款',
      en: 'Personal Information Protection Law art. 21(2)',
    },
    check: ({ items }) =>
      items.includes('customer-data')
        ? []
        : [
            {
              path: 'items',
              repair: { op: 'set', path: 'change/handover.items', value: ['customer-data', ...items] },
            },
          ],
  },
]
