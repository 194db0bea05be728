import { FeeComponentTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const feeComponents = defineClause({
  id: 'fees/fee-components',
  terms: FeeComponentTerms,
  defaults: {
    taxMode: 'exclusive',
    vatRate: '6%',
    components: [
      { id: 'seats', kind: 'per-seat', role: '客服坐席', seats: 20, unitPriceYuan: '6500', proration: 'calendar-days' },
    ],
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
