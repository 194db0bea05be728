import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ThirdPartyLiabilityCapTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const thirdPartyLiabilityCap = defineClause({
  id: 'third-party/liability-cap',
  terms: ThirdPartyLiabilityCapTerms,
  defaults: {
    share: '10%',
    base: 'total-price',
    excess: 'engaging-party',
    exceptions: ['wilful', 'gross-negligence', 'data-leak', 'personal-injury'],
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
