import { NonSolicitationTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const nonSolicitation = defineClause({
  id: 'care/non-solicitation',
  terms: NonSolicitationTerms,
  defaults: { bound: 'both', afterEnd: { value: 1, unit: 'year' }, perPersonMonths: 3 },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
