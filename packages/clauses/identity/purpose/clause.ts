import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { PurposeTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const purpose = defineClause({
  id: 'identity/purpose',
  terms: PurposeTerms,
  defaults: {
    purpose: {
      'zh-CN': '以专业的客户服务外包，稳定、及时地处理客户的咨询、投诉和其他请求，提高客户满意度。',
      en: 'professional customer service that handles enquiries, complaints and other requests in time and in steady quality, so that customers are satisfied.',
    },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
