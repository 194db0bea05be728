import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const staffingPlan: Annex = {
  id: 'staffing-plan',
  title: { 'zh-CN': '人员安排和时间表', en: 'Staffing Plan and Timetable' },
  contents: { 'zh-CN': '岗位人数、高峰期安排和班次', en: 'headcount by role, peak periods and shifts' },
  alsoCalled: ['人员配置计划', '高峰期人员安排', '人员安排表', '排班表', 'Staffing Plan'],
  isCalledFor: (terms) => 'riders/peak-period' in terms,
  parts: { 'zh-CN': zhCN, en },
}
