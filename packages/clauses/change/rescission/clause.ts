import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { RescissionTerms } from './terms.ts'
import { tidy } from './tidy.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const rescission = defineClause({
  id: 'change/rescission',
  terms: RescissionTerms,
  tidy,
  defaults: {
    cure: { value: 15, unit: 'day' },
    grounds: ['refusal', 'purpose-frustrated', 'data-breach', 'qualification-lost', 'insolvency'],
    overduePayment: { value: 30, unit: 'day' },
    objection: { value: 10, unit: 'working-day' },
    lapse: { value: 1, unit: 'year' },
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
