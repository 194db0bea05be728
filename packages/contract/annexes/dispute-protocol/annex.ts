import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const disputeProtocol: Annex = {
  id: 'dispute-protocol',
  title: { 'zh-CN': '争议处理办法', en: 'Dispute Protocol' },
  contents: {
    'zh-CN': '协商、调解、诉讼或者仲裁的步骤和期限，证据的提供',
    en: 'steps and times of negotiation, mediation, court or arbitration, and evidence',
  },
  alsoCalled: ['争议解决协议', '争议处理协议', '争议解决办法'],
  isCalledFor: (terms) => 'third-party/engagement' in terms && 'remedies/disputes' in terms,
  parts: { 'zh-CN': zhCN, en },
}
