import { valueAtPath } from '@heqi/clauses'
import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const staffList: Annex = {
  id: 'staff-list',
  title: { 'zh-CN': '服务人员名单和资质', en: 'Staff List and Certificates' },
  contents: {
    'zh-CN': '姓名、岗位、资质、培训和保密承诺',
    en: 'names, roles, qualifications, training and undertakings',
  },
  alsoCalled: ['服务人员名单', '人员名单', '服务人员名单及资质证明', 'Staff List'],
  isCalledFor: (terms) => valueAtPath(terms, 'people/staffing.nameList') !== undefined,
  parts: { 'zh-CN': zhCN, en },
}
