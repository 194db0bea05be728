import { valueAtPath } from '@heqi/clauses'
import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const intellectualPropertyAgreement: Annex = {
  id: 'intellectual-property-agreement',
  title: { 'zh-CN': '知识产权协议', en: 'Intellectual Property Agreement' },
  contents: {
    'zh-CN': '权利归属、使用许可、成果登记和侵权处理',
    en: 'ownership, licence, register of deliverables and infringement',
  },
  alsoCalled: ['知识产权归属协议', '知识产权归属及使用协议', 'IP Agreement'],
  isCalledFor: (terms) => valueAtPath(terms, 'care/intellectual-property.results') === 'joint',
  parts: { 'zh-CN': zhCN, en },
}
