import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { IntellectualPropertyTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const intellectualProperty = defineClause({
  id: 'care/intellectual-property',
  terms: IntellectualPropertyTerms,
  defaults: {
    results: 'client',
    deliver: { value: 10, unit: 'working-day' },
    request: { reply: { value: 5, unit: 'working-day' }, silence: 'refusal' },
    infringementNotice: { value: 3, unit: 'working-day' },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
