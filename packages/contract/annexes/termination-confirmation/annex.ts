import { valueAtPath } from '@heqi/clauses'
import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const terminationConfirmation: Annex = {
  id: 'termination-confirmation',
  title: { 'zh-CN': '合同终止确认书（格式）', en: 'Confirmation of the End of the Contract (Form)' },
  contents: {
    'zh-CN': '终止的原因、最终结算、交接和存续的义务',
    en: 'ground, final settlement, handover and surviving duties',
  },
  alsoCalled: ['合同终止协议', '终止协议', '终止确认书', 'Termination Agreement'],
  isCalledFor: (terms) => valueAtPath(terms, 'change/termination.confirmWithin') !== undefined,
  parts: { 'zh-CN': zhCN, en },
}
