import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const qualityStandard: Annex = {
  id: 'quality-standard',
  title: { 'zh-CN': '服务质量标准', en: 'Service Quality Standard' },
  contents: {
    'zh-CN': '指标、公式、目标值、考核方法和服务规范',
    en: 'metrics, formulas, targets, assessment and standards of service',
  },
  alsoCalled: ['质量标准', '服务质量标准及考核办法', '服务标准', 'Quality Standard'],
  isCalledFor: (terms) => 'quality/kpi' in terms,
  parts: { 'zh-CN': zhCN, en },
}
