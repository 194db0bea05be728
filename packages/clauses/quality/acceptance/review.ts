import type { AcceptanceTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof AcceptanceTerms>

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'within-zero',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第六百二十二条第一款', en: 'Civil Code art. 622(1)' },
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
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十一条第一项', en: 'Civil Code art. 511(1)' },
    check: ({ criteria }) => (criteria === undefined ? [{ path: 'criteria' }] : []),
  },
]
