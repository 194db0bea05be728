import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { StaffingTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const staffing = defineClause({
  id: 'people/staffing',
  terms: StaffingTerms,
  defaults: {
    qualifications: ['具有与岗位相适应的学历和工作经验', '熟悉所服务的产品和服务规范', '无侵犯公民个人信息的违法记录'],
    nameList: { before: { value: 5, unit: 'working-day' }, changes: { value: 3, unit: 'working-day' } },
    appraisal: 'month',
    replaceWithin: { value: 7, unit: 'day' },
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
