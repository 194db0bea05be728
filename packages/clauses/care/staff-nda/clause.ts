import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { StaffNdaTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const staffNda = defineClause({
  id: 'care/staff-nda',
  terms: StaffNdaTerms,
  defaults: {
    counterpart: 'both',
    copiesWithin: { value: 5, unit: 'working-day' },
    lasts: { kind: 'after-leaving', within: { value: 2, unit: 'year' } },
    revokeWithin: { value: 24, unit: 'hour' },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
