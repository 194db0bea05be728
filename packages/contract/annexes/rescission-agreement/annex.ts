import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const rescissionAgreement: Annex = {
  id: 'rescission-agreement',
  title: { 'zh-CN': '合同解除协议（格式）', en: 'Rescission Agreement (Form)' },
  contents: { 'zh-CN': '解除的原因、日期、结算、交接和责任', en: 'reason, date, settlement, handover and liability' },
  alsoCalled: ['解除协议', '合同解除协议', 'Rescission Agreement'],
  isCalledFor: () => false,
  parts: { 'zh-CN': zhCN, en },
}
