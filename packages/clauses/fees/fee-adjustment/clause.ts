import { FeeAdjustmentTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const feeAdjustment = defineClause({
  id: 'fees/fee-adjustment',
  terms: FeeAdjustmentTerms,
  defaults: [
    {
      kind: 'negotiation',
      id: 'scope',
      trigger: '服务范围或者服务时间发生变化',
      notice: { value: 30, unit: 'day' },
    },
  ],
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
