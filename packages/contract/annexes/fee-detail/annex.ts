import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const feeDetail: Annex = {
  id: 'fee-detail',
  title: { 'zh-CN': '费用明细', en: 'Fee Details' },
  contents: { 'zh-CN': '计费项目、单价、税率和付款安排', en: 'items, prices, tax and schedule of payments' },
  alsoCalled: ['费用清单', '费用明细表', '报价单', '价格明细', 'Fee Schedule'],
  isCalledFor: (terms) => 'fees/fee-components' in terms,
  parts: { 'zh-CN': zhCN, en },
}
