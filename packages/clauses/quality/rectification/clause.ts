import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { RectificationTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const rectification = defineClause({
  id: 'quality/rectification',
  terms: RectificationTerms,
  defaults: {
    within: { value: 10, unit: 'working-day' },
    times: 2,
    reinspectionWithin: { value: 3, unit: 'working-day' },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
