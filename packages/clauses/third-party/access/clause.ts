import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ThirdPartyAccessTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const thirdPartyAccess = defineClause({
  id: 'third-party/access',
  terms: ThirdPartyAccessTerms,
  defaults: {
    scope: ['service-records', 'systems'],
    customerData: 'masked',
    revokeWithin: { value: 24, unit: 'hour' },
    keepLog: { value: 6, unit: 'month' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
