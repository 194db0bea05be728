import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { HeadcountChangeTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const headcountChange = defineClause({
  id: 'people/headcount-change',
  terms: HeadcountChangeTerms,
  defaults: { notice: { value: 15, unit: 'day' }, effective: 'on-date', settlement: 'pro-rata' },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
