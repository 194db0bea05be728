import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { AnnexesTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const annexes = defineClause({
  id: 'general/annexes',
  terms: AnnexesTerms,
  defaults: {
    annexes: [
      {
        title: { 'zh-CN': '服务内容清单', en: 'List of Services' },
        contents: { 'zh-CN': '服务项目、问题类型和处理流程。', en: 'services, case types and processes.' },
      },
      { title: { 'zh-CN': '服务质量标准', en: 'Service Quality Standard' } },
      { title: { 'zh-CN': '费用明细', en: 'Fee Details' } },
      { title: { 'zh-CN': '保密协议', en: 'Confidentiality Agreement' } },
    ],
    precedence: 'body',
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
