import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { AcceptanceTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const acceptance = defineClause({
  id: 'quality/acceptance',
  terms: AcceptanceTerms,
  defaults: {
    within: { value: 5, unit: 'working-day' },
    onSilence: 'accepted',
    criteria: ['服务记录', '关键绩效指标的完成情况'],
    objectionWithin: { value: 3, unit: 'working-day' },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
