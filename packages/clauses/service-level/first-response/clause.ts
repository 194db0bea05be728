import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { FirstResponseTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const firstResponse = defineClause({
  id: 'service-level/first-response',
  terms: FirstResponseTerms,
  defaults: {
    targets: [
      { id: 'target-1', filter: { channels: ['phone'] }, within: { value: 30, unit: 'second' }, attainment: '85%' },
      { id: 'target-2', within: { value: 5, unit: 'minute' }, attainment: '90%' },
    ],
    countBots: false,
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
