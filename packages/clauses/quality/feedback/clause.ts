import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { FeedbackTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const feedback = defineClause({
  id: 'quality/feedback',
  terms: FeedbackTerms,
  defaults: {
    topics: ['产品和服务的问题', '客户的改进建议', '重复出现的投诉'],
    digest: 'month',
    dueDay: 8,
    urgentWithin: { value: 2, unit: 'hour' },
    answerWithin: { value: 10, unit: 'working-day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
