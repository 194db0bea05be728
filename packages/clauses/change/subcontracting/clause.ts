import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { SubcontractingTerms } from './terms.ts'
import { tidy } from './tidy.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const subcontracting = defineClause({
  id: 'change/subcontracting',
  terms: SubcontractingTerms,
  tidy,
  defaults: {
    allowed: 'with-consent',
    reply: { within: { value: 10, unit: 'working-day' }, silence: 'refusal' },
    excluded: ['投诉处理', '个人信息处理'],
    copyWithin: { value: 5, unit: 'working-day' },
    replaceWithin: { value: 15, unit: 'day' },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
