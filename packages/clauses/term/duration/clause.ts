import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { DurationClauseTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const duration = defineClause({
  id: 'term/duration',
  terms: DurationClauseTerms,
  defaults: { start: '2026-01-01', end: '2026-12-31', length: { value: 1, unit: 'year' } },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
