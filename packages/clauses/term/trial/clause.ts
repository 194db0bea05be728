import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { TrialClauseTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const trial = defineClause({
  id: 'term/trial',
  terms: TrialClauseTerms,
  defaults: { end: '2026-03-31', assessed: false, exitNotice: { value: 15, unit: 'day' } },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
