import type { ReviewRule } from '../../clause.ts'
import type { NoticesTerms } from './terms.ts'

export const review: readonly ReviewRule<NoticesTerms>[] = [
  {
    code: 'deemed-method-not-agreed',
    severity: 'error',
    check: ({ methods, deemed }) =>
      (deemed ?? []).flatMap(({ method }, index) =>
        methods.includes(method) ? [] : [{ path: `deemed[${index}].method`, data: { method } }],
      ),
  },
  {
    code: 'silence-without-rule',
    severity: 'warning',
    check: ({ effective, deemed }) =>
      effective === 'on-receipt' && (deemed ?? []).length === 0 ? [{ path: 'deemed' }] : [],
  },
  {
    code: 'on-sending-unusual',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第一百三十七条', en: 'Civil Code art. 137' },
    check: ({ effective }) =>
      effective === 'on-sending'
        ? [{ path: 'effective', repair: { op: 'set', path: 'general/notices.effective', value: 'on-receipt' } }]
        : [],
  },
]
