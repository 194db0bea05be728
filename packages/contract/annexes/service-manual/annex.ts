import { valueAtPath } from '@heqi/clauses'
import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const serviceManual: Annex = {
  id: 'service-manual',
  title: { 'zh-CN': '服务手册（框架）', en: 'Service Manual (Outline)' },
  contents: {
    'zh-CN': '服务范围、流程、话术、升级和记录要求',
    en: 'scope, processes, scripts, escalation and records',
  },
  alsoCalled: ['服务手册', '技术支持手册', '技术手册', 'Service Manual'],
  isCalledFor: (terms) => valueAtPath(terms, 'riders/technical-support.manual') === true,
  parts: { 'zh-CN': zhCN, en },
}
