import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { QualityDepositTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const qualityDeposit = defineClause({
  id: 'fees/quality-deposit',
  terms: QualityDepositTerms,
  defaults: {
    amountYuan: '50000',
    covers: ['assessment', 'penalty'],
    topUpWithin: { value: 10, unit: 'working-day' },
    releaseAfter: { value: 30, unit: 'day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
