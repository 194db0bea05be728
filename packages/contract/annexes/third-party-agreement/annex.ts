import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const thirdPartyAgreement: Annex = {
  id: 'third-party-agreement',
  title: { 'zh-CN': '第三方服务协议（格式）', en: 'Third-Party Agreement (Form)' },
  contents: {
    'zh-CN': '第三方的工作、权限、费用、责任限额和退出',
    en: 'work, access, fees, liability cap and exit of the third party',
  },
  alsoCalled: ['第三方协议', '第三方介入协议', '第三方服务协议', 'Third-Party Agreement'],
  isCalledFor: (terms) => 'third-party/engagement' in terms,
  parts: { 'zh-CN': zhCN, en },
}
