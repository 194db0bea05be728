import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { AudienceClauseTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const audience = defineClause({
  id: 'scope/audience',
  terms: AudienceClauseTerms,
  defaults: { groups: ['现有客户', '潜在客户'], regions: ['全国'], languages: ['普通话'] },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
