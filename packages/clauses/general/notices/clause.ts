import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { NoticesTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const notices = defineClause({
  id: 'general/notices',
  terms: NoticesTerms,
  defaults: {
    methods: ['courier', 'email'],
    effective: 'on-receipt',
    deemed: [
      { method: 'courier', after: { value: 3, unit: 'day' } },
      { method: 'email', after: { value: 24, unit: 'hour' } },
    ],
    addressChange: { value: 3, unit: 'working-day' },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
