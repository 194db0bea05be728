import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ThirdPartyEngagementTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const thirdPartyEngagement = defineClause({
  id: 'third-party/engagement',
  terms: ThirdPartyEngagementTerms,
  defaults: {
    kinds: ['technical-support', 'consultant', 'assessor'],
    apply: { value: 10, unit: 'working-day' },
    reply: { within: { value: 5, unit: 'working-day' }, silence: 'refusal' },
    agreement: 'all-parties',
    reviewWithin: { value: 5, unit: 'working-day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
