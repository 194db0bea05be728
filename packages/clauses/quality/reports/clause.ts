import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ReportTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const reports = defineClause({
  id: 'quality/reports',
  terms: ReportTerms,
  defaults: {
    frequency: 'month',
    dueDay: 5,
    clientMayVerify: true,
    contents: ['业务量', '各项指标的完成情况', '投诉和改进措施'],
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
