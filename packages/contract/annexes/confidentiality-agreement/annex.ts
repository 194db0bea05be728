import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const confidentialityAgreement: Annex = {
  id: 'confidentiality-agreement',
  title: { 'zh-CN': '保密协议', en: 'Confidentiality Agreement' },
  contents: {
    'zh-CN': '保密信息、保密义务、期限、人员承诺和违约处理',
    en: 'confidential information, duties, duration, staff undertakings and breach',
  },
  alsoCalled: ['保密及数据安全协议', 'NDA', 'Non-Disclosure Agreement'],
  isCalledFor: (terms) => 'care/confidentiality' in terms,
  parts: { 'zh-CN': zhCN, en },
}
