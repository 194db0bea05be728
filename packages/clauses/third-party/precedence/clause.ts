import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ThirdPartyPrecedenceTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const thirdPartyPrecedence = defineClause({
  id: 'third-party/precedence',
  terms: ThirdPartyPrecedenceTerms,
  defaults: {
    prevails: 'main-contract',
    notice: { value: 5, unit: 'working-day' },
    ownership: 'engaging-party',
    disputes: 'main-contract',
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
