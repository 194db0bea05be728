import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { DefinitionsTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const definitions = defineClause({
  id: 'identity/definitions',
  terms: DefinitionsTerms,
  defaults: { standard: ['working-day', 'customer', 'contact', 'service-record'] },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
