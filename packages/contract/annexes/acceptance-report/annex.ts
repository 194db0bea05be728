import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const acceptanceReport: Annex = {
  id: 'acceptance-report',
  title: { 'zh-CN': '验收报告（格式）', en: 'Acceptance Report (Form)' },
  contents: { 'zh-CN': '验收的期间、事项、结果和整改要求', en: 'period, matters, result and rectification' },
  alsoCalled: ['验收报告', '服务验收单', '验收单', 'Acceptance Report'],
  isCalledFor: (terms) => 'quality/acceptance' in terms,
  parts: { 'zh-CN': zhCN, en },
}
