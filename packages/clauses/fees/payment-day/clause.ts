import { PaymentDayTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const paymentDay = defineClause({
  id: 'fees/payment-day',
  terms: PaymentDayTerms,
  defaults: {
    kind: 'after',
    event: 'invoice-received',
    within: { value: 10, unit: 'working-day' },
    method: 'bank-transfer',
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
