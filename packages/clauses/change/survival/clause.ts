import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { SurvivalTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const survival = defineClause({
  id: 'change/survival',
  terms: SurvivalTerms,
  defaults: {
    matters: [
      { matter: 'confidentiality', lasts: { kind: 'within', length: { value: 3, unit: 'year' } } },
      { matter: 'data-protection', lasts: { kind: 'indefinite' } },
      { matter: 'intellectual-property', lasts: { kind: 'indefinite' } },
      { matter: 'settlement', lasts: { kind: 'indefinite' } },
      { matter: 'liability', lasts: { kind: 'indefinite' } },
      { matter: 'disputes', lasts: { kind: 'indefinite' } },
    ],
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
