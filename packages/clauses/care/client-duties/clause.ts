import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ClientDutiesTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const clientDuties = defineClause({
  id: 'care/client-duties',
  terms: ClientDutiesTerms,
  defaults: {
    materials: ['产品和服务说明', '常见问题及答复口径', '退换货规则'],
    materialsWithin: { value: 5, unit: 'working-day' },
    access: { systems: ['订单查询系统', '工单系统'], within: { value: 3, unit: 'working-day' } },
    training: { topics: ['产品知识', '业务流程'], within: { value: 10, unit: 'working-day' } },
    changeNotice: { value: 3, unit: 'working-day' },
    replyWithin: { value: 1, unit: 'working-day' },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
