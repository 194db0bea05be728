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
      'zh-CN': '委托方将其客户服务工作委托给服务方，以稳定的服务质量及时处理客户的咨询、投诉和其他请求',
      en: 'The client entrusts its customer service to the provider so that enquiries, complaints and other requests of its customers are handled in time and in steady quality',
    },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
