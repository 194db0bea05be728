import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ExclusivityTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const exclusivity = defineClause({
  id: 'care/exclusivity',
  terms: ExclusivityTerms,
  defaults: {
    rivals: ['经营同类产品或者服务的企业'],
    during: 'with-consent',
    declareWithin: { value: 5, unit: 'working-day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
