import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { DisputesTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const disputes = defineClause({
  id: 'remedies/disputes',
  terms: DisputesTerms,
  defaults: {
    negotiation: { value: 15, unit: 'day' },
    forum: { kind: 'court', place: 'client' },
    costs: 'losing-party',
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
