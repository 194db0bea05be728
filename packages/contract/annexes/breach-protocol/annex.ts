import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const breachProtocol: Annex = {
  id: 'breach-protocol',
  title: { 'zh-CN': '违约处理办法', en: 'Breach Protocol' },
  contents: { 'zh-CN': '通知、改正、违约金计算和责任限额', en: 'notice, cure, computation of claims and caps' },
  alsoCalled: ['违约责任协议', '违约处理协议', '违约责任细则'],
  isCalledFor: (terms) => 'third-party/engagement' in terms && 'remedies/breach' in terms,
  parts: { 'zh-CN': zhCN, en },
}
