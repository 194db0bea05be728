import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const serviceList: Annex = {
  id: 'service-list',
  title: { 'zh-CN': '服务内容清单', en: 'List of Services' },
  contents: { 'zh-CN': '服务项目、渠道、问题类型和处理时限', en: 'services, channels, case types and times' },
  alsoCalled: ['服务清单', '服务项目清单', '服务内容', 'Service List'],
  isCalledFor: (terms) => 'scope/services' in terms,
  parts: { 'zh-CN': zhCN, en },
}
