import type { ReviewRule } from '../../clause.ts'
import type { IntellectualPropertyTerms } from './terms.ts'

export const review: readonly ReviewRule<IntellectualPropertyTerms>[] = [
  {
    code: 'joint-ownership',
    severity: 'note',
    check: ({ results }) => (results === 'joint' ? [{ path: 'results' }] : []),
  },
  {
    code: 'silence-is-licence',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第一百四十条第二款', en: 'Civil Code art. 140(2)' },
    check: ({ request }) =>
      request?.silence === 'consent'
        ? [
            {
              path: 'request.silence',
              repair: { op: 'set', path: 'care/intellectual-property.request.silence', value: 'refusal' },
            },
          ]
        : [],
  },
  {
    code: 'no-delivery',
    severity: 'note',
    check: ({ results, deliver }) => (results === 'client' && deliver === undefined ? [{ path: 'deliver' }] : []),
  },
  {
    code: 'no-infringement-notice',
    severity: 'note',
    check: ({ infringementNotice }) => (infringementNotice === undefined ? [{ path: 'infringementNotice' }] : []),
  },
]
