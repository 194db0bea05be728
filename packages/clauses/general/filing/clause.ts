import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { FilingTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const filing = defineClause({
  id: 'general/filing',
  terms: FilingTerms,
  defaults: {
    by: 'provider',
    authority: { 'zh-CN': '所在地主管部门', en: 'the competent local authority' },
    within: { value: 30, unit: 'day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
