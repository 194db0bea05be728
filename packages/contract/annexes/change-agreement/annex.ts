import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const changeAgreement: Annex = {
  id: 'change-agreement',
  title: { 'zh-CN': '合同变更协议（格式）', en: 'Amendment Agreement (Form)' },
  contents: {
    'zh-CN': '变更的条款、原约定、新约定和生效日期',
    en: 'clauses changed, old and new terms, effective date',
  },
  alsoCalled: ['变更协议', '补充协议', '合同变更协议', 'Amendment Agreement', 'Supplementary Agreement'],
  isCalledFor: () => false,
  parts: { 'zh-CN': zhCN, en },
}
