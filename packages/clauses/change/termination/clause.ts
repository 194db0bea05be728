import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { TerminationTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const termination = defineClause({
  id: 'change/termination',
  terms: TerminationTerms,
  defaults: {
    grounds: ['expiry', 'performed', 'rescinded', 'agreement', 'dissolution'],
    notice: { value: 30, unit: 'day' },
    settleWithin: { value: 15, unit: 'working-day' },
    payWithin: { value: 10, unit: 'working-day' },
    confirmWithin: { value: 5, unit: 'working-day' },
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
