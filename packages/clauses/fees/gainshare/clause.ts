import { GainshareTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const gainshare = defineClause({
  id: 'fees/gainshare',
  terms: GainshareTerms,
  defaults: [{ id: 'upsell', kind: 'commission', base: 'upsell-revenue', share: '3%', capYuan: '50000' }],
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
