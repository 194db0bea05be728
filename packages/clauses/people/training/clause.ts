import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { TrainingTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const training = defineClause({
  id: 'people/training',
  terms: TrainingTerms,
  defaults: {
    initial: { hours: 24, approvedByClient: true, passScore: 80 },
    periodic: { every: 'quarter', hours: 8 },
    topics: ['产品知识', '服务规范', '个人信息保护'],
    materialBefore: { value: 5, unit: 'working-day' },
    cost: 'provider',
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
