import { TotalPriceTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const totalPrice = defineClause({
  id: 'fees/total-price',
  terms: TotalPriceTerms,
  defaults: { amountYuan: '1560000' },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
