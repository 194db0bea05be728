import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { InspectionTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const inspection = defineClause({
  id: 'quality/inspection',
  terms: InspectionTerms,
  defaults: {
    by: 'provider',
    sample: { number: 2, of: 'agent', every: 'week' },
    passScore: 85,
    resultWithin: { value: 3, unit: 'working-day' },
    appealWithin: { value: 3, unit: 'working-day' },
    reviewWithin: { value: 3, unit: 'working-day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
