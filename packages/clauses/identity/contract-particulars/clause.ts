import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ContractParticularsTerms } from './terms.ts'
import { tidy } from './tidy.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const contractParticulars = defineClause({
  id: 'identity/contract-particulars',
  terms: ContractParticularsTerms,
  defaults: {
    number: 'HQ-2026-001',
    title: { 'zh-CN': '客户服务外包合同', en: 'Customer Service Outsourcing Contract' },
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    effectiveness: 'signed-and-sealed',
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
  tidy,
})
