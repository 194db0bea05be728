import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { BreachTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const breach = defineClause({
  id: 'remedies/breach',
  terms: BreachTerms,
  defaults: {
    events: [
      { by: 'provider', event: '未按约定的时间或者质量提供服务' },
      { by: 'client', event: '未按约定支付服务费用' },
      { by: 'both', event: '违反保密义务' },
    ],
    cure: { value: 10, unit: 'working-day' },
    reply: { value: 5, unit: 'working-day' },
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
