import { PaymentScheduleTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { tidy } from './tidy.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const paymentSchedule = defineClause({
  id: 'fees/payment-schedule',
  terms: PaymentScheduleTerms,
  defaults: {
    retention: { share: '10%', release: 'term-end', after: { value: 1, unit: 'month' } },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
  tidy,
})
