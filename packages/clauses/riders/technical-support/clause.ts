import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { TechnicalSupportTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const technicalSupport = defineClause({
  id: 'riders/technical-support',
  terms: TechnicalSupportTerms,
  defaults: {
    kinds: ['remote', 'troubleshooting'],
    levels: [
      { name: '一线', scope: '按手册排查和解答' },
      { name: '二线', scope: '远程诊断和修复' },
    ],
    manual: true,
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
