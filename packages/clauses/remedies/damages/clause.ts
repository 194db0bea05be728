import { DamagesTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const damages = defineClause({
  id: 'remedies/damages',
  terms: DamagesTerms,
  defaults: { actualLoss: true, beyondPenalty: true, costs: ['litigation', 'lawyer', 'notary', 'preservation'] },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
