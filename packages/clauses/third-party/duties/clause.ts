import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ThirdPartyDutiesTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const thirdPartyDuties = defineClause({
  id: 'third-party/duties',
  terms: ThirdPartyDutiesTerms,
  defaults: {
    supervisor: 'engaging-party',
    report: 'month',
    acceptWithin: { value: 5, unit: 'working-day' },
    fees: 'engaging-party',
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
