import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const emergencyChart: Annex = {
  id: 'emergency-chart',
  title: { 'zh-CN': '应急响应流程图', en: 'Emergency Response Chart' },
  contents: {
    'zh-CN': '启动、分工、报告和总结的步骤与时限',
    en: 'steps and times of start, roles, reports and review',
  },
  alsoCalled: ['应急流程图', '紧急情况处理流程', '应急预案', 'Emergency Chart'],
  isCalledFor: (terms) => 'riders/emergency' in terms,
  parts: { 'zh-CN': zhCN, en },
}
