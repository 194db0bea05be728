import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const serviceReport: Annex = {
  id: 'service-report',
  title: { 'zh-CN': '服务报告（格式）', en: 'Service Report (Form)' },
  contents: {
    'zh-CN': '当期服务量、指标、投诉、问题和改进',
    en: 'volumes, metrics, complaints, issues and improvements of a period',
  },
  alsoCalled: ['服务报告', '月度服务报告', '工作进度报告', '进度报告', 'Progress Report'],
  isCalledFor: (terms) => 'quality/reports' in terms,
  parts: { 'zh-CN': zhCN, en },
}
