import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { InsuranceTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const insurance = defineClause({
  id: 'remedies/insurance',
  terms: InsuranceTerms,
  defaults: {
    policies: [{ kind: 'professional', amountYuan: '5000000' }],
    proofWithin: { value: 10, unit: 'working-day' },
    changeNotice: { value: 30, unit: 'day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
