import { RefundTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { tidy } from './tidy.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const refund = defineClause({
  id: 'fees/refund',
  terms: RefundTerms,
  defaults: {
    grounds: [
      { id: 'early-termination', proRata: true },
      { id: 'overpayment', share: '100%' },
    ],
    within: { value: 10, unit: 'working-day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
  tidy,
})
