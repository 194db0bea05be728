import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ThirdPartyExitTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const thirdPartyExit = defineClause({
  id: 'third-party/exit',
  terms: ThirdPartyExitTerms,
  defaults: {
    grounds: ['completed', 'agreement', 'breach', 'force-majeure', 'contract-ended'],
    notice: { value: 15, unit: 'working-day' },
    handOverWithin: { value: 10, unit: 'working-day' },
    settleWithin: { value: 15, unit: 'working-day' },
    refundWithin: { value: 10, unit: 'working-day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
