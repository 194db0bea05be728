import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ConfidentialityTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const confidentiality = defineClause({
  id: 'care/confidentiality',
  terms: ConfidentialityTerms,
  defaults: {
    by: 'both',
    information: ['商业计划', '客户资料', '业务数据', '技术资料'],
    exceptions: ['public', 'already-known', 'lawfully-received', 'required-by-law'],
    lasts: { kind: 'after-end', within: { value: 3, unit: 'year' } },
    returnWithin: { value: 10, unit: 'working-day' },
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
