import type { DamagesTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof DamagesTerms>

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'beyond-penalty-without-loss',
    severity: 'error',
    check: ({ actualLoss, beyondPenalty }) => (beyondPenalty && !actualLoss ? [{ path: 'beyondPenalty' }] : []),
  },
  {
    code: 'loss-excluded',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百零六条', en: 'Civil Code art. 506' },
    check: ({ actualLoss }) => (actualLoss ? [] : [{ path: 'actualLoss' }]),
  },
  {
    code: 'no-costs',
    severity: 'note',
    check: ({ costs }) => ((costs ?? []).length === 0 ? [{ path: 'costs' }] : []),
  },
]
