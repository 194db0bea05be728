import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { HandoverTerms } from './terms.ts'
import { tidy } from './tidy.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const handover = defineClause({
  id: 'change/handover',
  terms: HandoverTerms,
  tidy,
  defaults: {
    items: ['customer-data', 'business-data', 'work-in-progress', 'knowledge', 'accounts'],
    within: { value: 10, unit: 'working-day' },
    data: 'return-and-destroy',
    certificateWithin: { value: 5, unit: 'working-day' },
    confirm: { within: { value: 5, unit: 'working-day' }, silence: 'accepted' },
    transition: { length: { value: 1, unit: 'month' }, charged: true },
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
