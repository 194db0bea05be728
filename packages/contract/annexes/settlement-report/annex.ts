import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const settlementReport: Annex = {
  id: 'settlement-report',
  title: { 'zh-CN': '结算报告（格式）', en: 'Settlement Report (Form)' },
  contents: {
    'zh-CN': '当期费用、考核、扣减、税额和应付金额',
    en: 'fees, assessment, deductions, tax and amount due of a period',
  },
  alsoCalled: ['结算报告', '结算单', '费用结算单', 'Settlement Report'],
  isCalledFor: (terms) => 'fees/fee-components' in terms,
  parts: { 'zh-CN': zhCN, en },
}
