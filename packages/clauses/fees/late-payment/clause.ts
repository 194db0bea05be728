import { LatePaymentTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const latePayment = defineClause({
  id: 'fees/late-payment',
  terms: LatePaymentTerms,
  defaults: { charge: { kind: 'per-day', rate: '0.05%' }, grace: { value: 5, unit: 'working-day' }, cap: '10%' },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
