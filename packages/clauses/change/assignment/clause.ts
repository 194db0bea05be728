import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { AssignmentTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const assignment = defineClause({
  id: 'change/assignment',
  terms: AssignmentTerms,
  defaults: {
    bound: 'both',
    reply: { within: { value: 10, unit: 'working-day' }, silence: 'refusal' },
    affiliateNotice: { value: 30, unit: 'day' },
    receivables: 'free',
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
