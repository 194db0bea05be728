import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ServicesClauseTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const services = defineClause({
  id: 'scope/services',
  terms: ServicesClauseTerms,
  defaults: {
    items: [
      { 'zh-CN': '接听和回复客户的咨询；', en: 'answering customers’ enquiries;' },
      {
        'zh-CN': '受理、跟进和答复客户的投诉和建议；',
        en: 'taking, following up and answering complaints and suggestions;',
      },
      {
        'zh-CN': '开展客户满意度调查并维护客户关系。',
        en: 'surveying satisfaction and looking after customer relations.',
      },
    ],
    caseTypes: ['咨询', '投诉', '建议', '售后'],
    manual: 'jointly',
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
