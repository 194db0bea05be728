import { RenewalTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const renewal = defineClause({
  id: 'term/renewal',
  terms: RenewalTerms,
  defaults: { kind: 'negotiated', notice: { value: 2, unit: 'month' }, length: { value: 1, unit: 'year' } },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
