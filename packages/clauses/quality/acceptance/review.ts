import type { AcceptanceTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof AcceptanceTerms>

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'within-zero',
    severity: 'error',
    check: ({ within }) => (within.value === 0 ? [{ path: 'within' }] : []),
  },
  {
    code: 'silence-not-accepted',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第六百二十一条', en: 'Civil Code art. 621' },
    check: ({ onSilence }) =>
      onSilence === 'not-accepted'
        ? [{ path: 'onSilence', repair: { op: 'set', path: 'quality/acceptance.onSilence', value: 'accepted' } }]
        : [],
  },
  {
    code: 'no-criteria',
    severity: 'note',
    check: ({ criteria }) => (criteria === undefined ? [{ path: 'criteria' }] : []),
  },
]
